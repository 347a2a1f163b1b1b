package dev.redress.guidance;

import dev.redress.core.guidance.Article.Topic;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody suggests that the desk should know.
record ArticleRequest(
        @NotNull @Schema(examples = "CAMPAIGN_RULES") @Nullable Topic topic,
        @Schema(examples = "春季优惠券使用规则") @NotBlank @Size(max = 200) String title,
        @Schema(examples = "每个账户限领一张，当日有效。") @NotBlank @Size(max = 5_000) String body) {}
