package dev.redress.core.businesstime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Translates wall-clock seconds (as if the zone were UTC) into epoch seconds, for some days.
///
/// A time in a gap moves forward by the gap, and a time that happens twice means the first. In both
/// cases the offset before the change holds up to the later of the two readings that the clock
/// shows at the change: that is all there is to know.
final class WallClock {

    private static final long MARGIN = 3L * DaySpan.DAY_SECONDS;

    private final long[] earlier;
    private final long[] later;
    private final int[] offsets;

    private WallClock(int firstOffset, List<ZoneOffsetTransition> changes) {
        earlier = new long[changes.size()];
        later = new long[changes.size()];
        offsets = new int[changes.size() + 1];
        offsets[0] = firstOffset;
        for (int i = 0; i < changes.size(); i++) {
            ZoneOffsetTransition change = changes.get(i);
            int before = change.getOffsetBefore().getTotalSeconds();
            int after = change.getOffsetAfter().getTotalSeconds();
            offsets[i + 1] = after;
            earlier[i] = change.toEpochSecond() + before;
            later[i] = change.toEpochSecond() + Math.max(before, after);
        }
    }

    /// A clock for the days from `first` to `last`, both included.
    static WallClock of(ZoneId zone, LocalDate first, LocalDate last) {
        ZoneRules rules = zone.getRules();
        Instant from = Instant.ofEpochSecond(startOf(first) - MARGIN);
        Instant to = Instant.ofEpochSecond(startOf(last) + MARGIN);
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (ZoneOffsetTransition change = rules.nextTransition(from);
                isBefore(change, to);
                change = rules.nextTransition(change.getInstant())) {
            changes.add(change);
        }
        return new WallClock(rules.getOffset(from).getTotalSeconds(), changes);
    }

    static WallClock around(ZoneId zone, LocalDate day) {
        return of(zone, day, day);
    }

    long epochSecond(long wallSecond) {
        int i = 0;
        while (i < later.length && wallSecond >= later[i]) {
            i++;
        }
        return wallSecond - offsets[i];
    }

    /// Whether the zone went from the day before to the day after, as Samoa did on 2011-12-30.
    boolean skips(LocalDate day) {
        long start = startOf(day);
        for (int i = 0; i < later.length; i++) {
            if (earlier[i] <= start && start + DaySpan.DAY_SECONDS <= later[i]) {
                return true;
            }
        }
        return false;
    }

    static long startOf(LocalDate day) {
        return day.toEpochDay() * DaySpan.DAY_SECONDS;
    }

    private static boolean isBefore(@Nullable ZoneOffsetTransition change, Instant to) {
        return change != null && change.getInstant().isBefore(to);
    }
}
