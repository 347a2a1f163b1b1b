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
public record Verdict(
        AppealOutcome outcome,
        String reasons,
        String nextWays,
        @Nullable Remedy remedy,
        String reviewer,
        Instant at) {

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
