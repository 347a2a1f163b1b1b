package dev.redress.core.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a reviewer decides on an appeal. Where the operations lead must approve it, it waits in the
/// case (spec.md §5.2).
///
/// @param remedy what will be done instead; of an upheld appeal only, like `compensation`
/// @param compensation in CNY with two decimals
/// @param nextWays how the customer can go on: mediation, arbitration, an authority
/// @param reviewer the account that decided so; may not approve it
public record ReviewDraft(
        boolean upheld,
        String reasons,
        String nextWays,
        @Nullable String remedy,
        @Nullable BigDecimal compensation,
        String reviewer,
        Instant at) {

    static ReviewDraft of(Command.DecideAppeal command, String reviewer, Instant at) {
        return new ReviewDraft(
                command.upheld(),
                command.reasons(),
                command.nextWays(),
                command.remedy(),
                command.compensation(),
                reviewer,
                at);
    }

    /// `UPHELD` or `DISMISSED`.
    public String outcome() {
        return upheld ? "UPHELD" : "DISMISSED";
    }

    Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        details.put("outcome", outcome());
        details.put("reasons", reasons);
        details.put("alternative", nextWays);
        if (remedy != null) {
            details.put("remedy", remedy);
        }
        if (compensation != null) {
            details.put("compensation", compensation.toPlainString());
        }
        return details;
    }
}
