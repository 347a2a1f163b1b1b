package dev.redress.desk;

import dev.redress.core.conduct.ConductEffect;
import dev.redress.core.conduct.ConductFinding;
import dev.redress.core.conduct.ConductKind;
import dev.redress.core.conduct.ConductRecord;
import dev.redress.core.privacy.Masking;
import dev.redress.store.StoredConduct;
import java.time.Instant;
import java.util.UUID;

/// That somebody of the desk wrote what they must not.
///
/// @param resource of the case by which it was to go out
/// @param rule of version `policyVersion` of the policy `conduct`
/// @param effect `BLOCK`: it was not sent; `FLAG`: it was
/// @param quote what breaks the rule, masked
record ConductAnswer(
        UUID id,
        UUID caseId,
        String caseNo,
        String account,
        Instant at,
        String resource,
        String field,
        String rule,
        ConductKind kind,
        ConductEffect effect,
        String quote,
        int policyVersion) {

    static ConductAnswer of(StoredConduct stored) {
        ConductRecord record = stored.record();
        ConductFinding finding = record.finding();
        return new ConductAnswer(
                stored.id(),
                stored.complaintId(),
                stored.caseNo(),
                record.account(),
                record.at(),
                record.resource(),
                finding.field(),
                finding.rule(),
                finding.kind(),
                finding.effect(),
                Masking.freeText(finding.quote()),
                finding.policyVersion());
    }
}
