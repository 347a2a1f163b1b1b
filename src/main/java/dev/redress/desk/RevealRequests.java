package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.privacy.Purpose;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked for and answered when a masked field is to be shown.
final class RevealRequests {

    private RevealRequests() {}

    /// @param purpose one that the data class of the field allows
    record RevealRequest(
            @Schema(examples = "phone") @NotBlank @Nullable String field,
            @Schema(implementation = Purpose.class, examples = "CUSTOMER_SERVICE") @NotBlank
                    @Nullable String purpose) {}

    /// The field as the case holds it.
    ///
    /// @param until from then on it must not be used any more, and is counted when it is asked for
    ///   again
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RevealAnswer(
            @Schema(examples = "phone") String field,
            @Schema(examples = "13812345678") String value,
            Purpose purpose,
            Instant until) {}
}
