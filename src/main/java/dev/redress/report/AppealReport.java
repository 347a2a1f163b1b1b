package dev.redress.report;

import dev.redress.store.AppealReportStore.AppealCount;
import dev.redress.store.Period;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the appeals ended that were decided in a period (APL-08).
///
/// @param asOf the desk's time at which they were counted
/// @param total over all lines
record AppealReport(
        Instant from,
        Instant to,
        Instant asOf,
        String groupBy,
        AppealLine total,
        List<AppealLine> lines) {

    /// The appeals of one group.
    ///
    /// @param key absent in the total, and where it was not kept
    /// @param overturned first decisions that did not stand as they were: upheld, also in part
    /// @param overturnRate overturned / decided, between 0 and 1; absent without data
    record AppealLine(
            @Nullable String key,
            long decided,
            long upheld,
            long partlyUpheld,
            long dismissed,
            long overturned,
            @Nullable Double overturnRate) {

        static AppealLine of(AppealCount count) {
            long overturned = count.upheld() + count.partlyUpheld();
            long decided = overturned + count.dismissed();
            return new AppealLine(
                    count.key(),
                    decided,
                    count.upheld(),
                    count.partlyUpheld(),
                    count.dismissed(),
                    overturned,
                    decided == 0 ? null : (double) overturned / decided);
        }
    }

    static AppealReport of(Period period, Instant now, String groupBy, List<AppealCount> counts) {
        AppealCount total =
                counts.stream().reduce(new AppealCount(null, 0, 0, 0), AppealReport::sum);
        return new AppealReport(
                period.from(),
                period.to(),
                now,
                groupBy,
                AppealLine.of(total),
                counts.stream().map(AppealLine::of).toList());
    }

    private static AppealCount sum(AppealCount one, AppealCount other) {
        return new AppealCount(
                null,
                one.upheld() + other.upheld(),
                one.partlyUpheld() + other.partlyUpheld(),
                one.dismissed() + other.dismissed());
    }
}
