package dev.redress.insight;

import dev.redress.core.conduct.Said;
import dev.redress.core.privacy.PublicText;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
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

        /// What many read must name nobody (PRIV-09).
        ///
        /// @throws InvalidInput with each field that does
        void requireNobodyNamed() {
            List<FieldError> errors =
                    said().stream()
                            .filter(one -> PublicText.holdsPersonalData(one.text()))
                            .map(one ->
                                    new FieldError(
                                            one.field(),
                                            "PERSONAL_DATA",
                                            "must hold no personal data"))
                            .toList();
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
        }

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
