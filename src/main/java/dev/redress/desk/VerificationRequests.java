package dev.redress.desk;

import dev.redress.core.compensation.IdentityMethod;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.VerificationCommand;
import dev.redress.core.evidence.FactKind;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.core.evidence.SnapshotSubject;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the desk establishes about a case.
interface VerificationRequests {

    int TEXT_MAX = 5_000;
    int VALUE_MAX = 100;

    /// What shall be kept as it is now.
    ///
    /// @param subjects everything if left out
    record SnapshotRequest(
            @Size(min = 1) @Nullable List<@NotNull @Nullable SnapshotSubject> subjects) {

        Set<SnapshotSubject> wanted() {
            Set<SnapshotSubject> wanted = EnumSet.noneOf(SnapshotSubject.class);
            if (subjects == null) {
                return EnumSet.allOf(SnapshotSubject.class);
            }
            for (SnapshotSubject subject : subjects) {
                wanted.add(Body.required("subjects", subject));
            }
            return wanted;
        }
    }

    /// A fact.
    ///
    /// @param value `true` or `false`; hours for HOURS_SINCE_UNPACKING; a time with its offset for
    ///   DELIVERED_AT; CONFIRMED, CONTRADICTED or NONE_GIVEN for PICTURE_CHECK; BUYER, SELLER or
    ///   NONE for FRAUD
    record FindingRequest(
            @NotNull @Nullable FactKind fact,
            @Schema(examples = "72") @NotBlank @Size(max = VALUE_MAX) String value,
            @Schema(examples = "客户开箱后72小时才投诉") @Size(min = 1, max = TEXT_MAX)
                    @Nullable String note) {

        VerificationCommand.RecordFinding toCommand() {
            FactKind kind = Body.required("fact", fact);
            String read =
                    kind.value(value)
                            .orElseThrow(() ->
                                    InvalidInput.of(
                                            "value",
                                            "NOT_ALLOWED",
                                            "must be " + kind.valuesInWords()));
            return new VerificationCommand.RecordFinding(kind, read, note);
        }
    }

    /// Why a frozen account is opened again, and how it was made sure that its owner asked for it.
    record UnfreezingRequest(
            @NotNull @Nullable IdentityMethod method,
            @Schema(examples = "误判为盗号，已核实本人") @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new VerificationCommand.UnfreezeAccount(Body.required("method", method), reason);
        }
    }

    /// Who answers for what happened.
    record ResponsibilityRequest(
            @NotNull @Nullable ResponsibleParty responsibleParty,
            @Schema(examples = "第三方检测确认出厂缺陷") @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new VerificationCommand.NameResponsible(
                    Body.required("responsibleParty", responsibleParty), reason);
        }
    }
}
