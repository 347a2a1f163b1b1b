package dev.redress.core.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a reviewer decided on an appeal, with reasons and next ways (APL-07).
///
/// @param nextWays how the customer can go on: mediation, arbitration, an authority
/// @param remedy exactly where the decision does not stand
/// @param reviewer the account that decided so; may not approve it
/// @param approvedBy the operations lead who approved it, or who decided it themselves; absent
///   where none was needed or none has yet
/// @param legallyApprovedBy the legal side's approval, where one is needed beside the other
public record Verdict(
        AppealOutcome outcome,
        String reasons,
        String nextWays,
        @Nullable Remedy remedy,
        String reviewer,
        Instant at,
        @Nullable String approvedBy,
        @Nullable String legallyApprovedBy) {

    public Verdict approvedBy(String account) {
        return with(account, legallyApprovedBy);
    }

    public Verdict legallyApprovedBy(String account) {
        return with(approvedBy, account);
    }

    private Verdict with(@Nullable String approver, @Nullable String legalApprover) {
        return new Verdict(
                outcome, reasons, nextWays, remedy, reviewer, at, approver, legalApprover);
    }

    /// As the timeline tells it.
    public Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        details.put("outcome", outcome.name());
        details.put("reasons", reasons);
        details.put("alternative", nextWays);
        if (remedy != null) {
            details.put("remedy", remedy.text());
            add(details, "remedyKind", remedy.kind());
            BigDecimal compensation = remedy.compensation();
            add(
                    details,
                    "compensation",
                    compensation == null ? null : compensation.toPlainString());
        }
        return details;
    }

    private static void add(Map<String, String> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }
}
