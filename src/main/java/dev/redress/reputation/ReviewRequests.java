package dev.redress.reputation;

import dev.redress.core.reputation.ReviewSource;
import dev.redress.store.StoredReview.Outcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is said of reviews.
interface ReviewRequests {

    int TEXT_MAX = 5_000;
    String NUMBER = "[A-Za-z0-9_.@-]{1,64}";

    /// A review.
    ///
    /// @param externalId what its source calls it
    /// @param text may be left out
    /// @param writtenAt now if left out
    /// @param shared whether its author passed it on
    record ReviewRequest(
            @NotNull @Schema(examples = "RATING_SYSTEM") @Nullable ReviewSource source,
            @NotBlank @Pattern(regexp = NUMBER) @Schema(examples = "RV-1001") String externalId,
            @NotNull @Min(1) @Max(5) @Schema(examples = "2") @Nullable Integer rating,
            @Size(max = TEXT_MAX) @Schema(examples = "客服态度差，等了三天") @Nullable String text,
            @Pattern(regexp = NUMBER) @Nullable String productId,
            @Pattern(regexp = NUMBER) @Nullable String orderNo,
            @Pattern(regexp = NUMBER) @Schema(examples = "C-1") @Nullable String customerId,
            @Nullable OffsetDateTime writtenAt,
            @Nullable Boolean shared) {}

    record ReplyRequest(
            @NotNull @Schema(examples = "USED") @Nullable Outcome outcome,
            @Schema(examples = "您的建议已采纳，退货流程已简化") @NotBlank @Size(max = 2_000) String text) {}
}
