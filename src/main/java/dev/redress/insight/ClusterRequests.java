package dev.redress.insight;

import dev.redress.core.conduct.Said;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked of a mass complaint and of its cases.
interface ClusterRequests {

    int TEXT_MAX = 5_000;

    /// An answer to all.
    ///
    /// @param text for customers who read Chinese
    /// @param english for the others
    record BroadcastRequest(
            @Schema(examples = "该批次已下架，我们将为您免费换货。") @NotBlank @Size(max = TEXT_MAX) String text,
            @Schema(examples = "The batch was withdrawn; we replace yours for free.")
                    @NotBlank
                    @Size(max = TEXT_MAX)
                    String english) {

        List<Said> said() {
            return Said.all(Said.toCustomer("text", text), Said.toCustomer("english", english))
                    .toList();
        }
    }

    /// That a case is one of them.
    record MembershipRequest(
            @NotNull @Nullable UUID clusterId,
            @Schema(examples = "同一批次") @NotBlank @Size(max = TEXT_MAX) String reason) {}

    /// That it is none of them.
    ///
    /// @param clusterId absent for each that it belongs to
    record DepartureRequest(
            @Nullable UUID clusterId,
            @Schema(examples = "客户希望单独处理") @Size(max = TEXT_MAX) @Nullable String reason) {}
}
