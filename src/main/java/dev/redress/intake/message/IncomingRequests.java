package dev.redress.intake.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people decide about messages that came in.
interface IncomingRequests {

    int REASON_MAX = 500;

    /// Lets it in.
    ///
    /// @param caseId of the case that it is a message of the customer in; a case of its own if left
    ///   out
    record ReleaseRequest(
            @Nullable UUID caseId,
            @Schema(examples = "客户换了邮箱，已电话核实") @NotBlank @Size(max = REASON_MAX) String reason) {}

    /// Throws it away.
    record DiscardRequest(
            @Schema(examples = "广告邮件") @NotBlank @Size(max = REASON_MAX) String reason) {}
}
