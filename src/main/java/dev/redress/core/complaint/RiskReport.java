package dev.redress.core.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The report that a case of high risk needs (ESC-07).
///
/// @param findings for the desk
/// @param customerVersion the words that the customer gets once it is approved
/// @param approvedBy never the author; absent until then, like `approvedAt`
public record RiskReport(
        String findings,
        String customerVersion,
        String author,
        Instant filedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    RiskReport approved(String approver, Instant at) {
        return new RiskReport(findings, customerVersion, author, filedAt, approver, at);
    }
}
