package dev.redress.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked for about legal holds.
interface LegalHoldRequests {

    int REASON_MAX = 2_000;
    int ID_MAX = 100;

    /// What must stay: a case, or all that is kept of a customer. Exactly one of them.
    record LegalHoldRequest(
            @Nullable UUID caseId,
            @Schema(examples = "customer1") @Size(min = 1, max = ID_MAX)
                    @Nullable String customerId,
            @Schema(examples = "法院要求保全证据") @NotBlank @Size(max = REASON_MAX)
                    @Nullable String reason) {}

    /// Why it need not stay any more.
    record LiftingRequest(
            @Schema(examples = "案件已结") @NotBlank @Size(max = REASON_MAX) @Nullable String reason) {}
}
