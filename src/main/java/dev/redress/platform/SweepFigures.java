package dev.redress.platform;

import java.util.List;

/// What a sweep came to, in numbers.
///
/// @param examined cases, orders and parcels that were looked at, `failed` ones included
/// @param warned deadlines whose warning was written
/// @param breached deadlines whose breach was written
/// @param escalated levels by which cases were raised, all together
/// @param stalled parcels that stand still, for each of which a case was opened
/// @param failed cases and parcels that could not be judged or written and were put back; the
///   report names each
/// @param alerts one sentence each for what people must mend, such as a skill group that has no
///   supervisor
/// @param more whether due work is left: the limit was reached, or others had it in hand
public record SweepFigures(
        int examined,
        int warned,
        int breached,
        int escalated,
        int stalled,
        int failed,
        List<String> alerts,
        boolean more) {

    public SweepFigures {
        alerts = List.copyOf(alerts);
    }

    /// Without parcels and alerts.
    public SweepFigures(
            int examined, int warned, int breached, int escalated, int failed, boolean more) {
        this(examined, warned, breached, escalated, 0, failed, List.of(), more);
    }
}
