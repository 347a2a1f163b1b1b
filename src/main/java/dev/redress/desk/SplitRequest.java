package dev.redress.desk;

import dev.redress.core.complaint.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The second matter of a complaint.
///
/// @param content what it is about, in the customer's words
/// @param orderNo the order that it is about, if that is another one
/// @param evidence pieces of evidence that are about it as well
record SplitRequest(
        @Schema(examples = "另一件商品还没有退款") @NotBlank @Size(max = 5_000) String content,
        @Size(min = 1, max = 100) @Nullable String orderNo,
        @Size(max = 200) @Nullable List<@NotNull UUID> evidence,
        @Schema(examples = "一次投诉，两件事") @NotBlank @Size(max = 5_000) String reason) {

    Part toPart() {
        return new Part(content, orderNo, evidence == null ? List.of() : evidence);
    }
}
