package dev.redress.core.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is on duty when (ORG-04), round the clock.
public final class DutyRoster {

    private final List<Shift> shifts;

    public DutyRoster(List<Shift> shifts) {
        this.shifts = shifts.stream().sorted(Comparator.comparing(Shift::startAt)).toList();
    }

    /// Who is on duty for `group` at this instant, by name.
    public List<String> onDuty(String group, Instant at) {
        return of(group)
                .filter(shift -> shift.covers(at))
                .map(Shift::account)
                .distinct()
                .sorted()
                .toList();
    }

    /// The gaps that have begun and are not over, or that begin up to `until`, which counts. A gap
    /// keeps its beginning as time goes on, so that it can be told once.
    public List<DutyGap> gaps(String group, Instant now, Instant until) {
        List<DutyGap> gaps = new ArrayList<>();
        Instant covered = null;
        for (Shift shift : of(group).toList()) {
            if (covered == null || shift.startAt().isAfter(covered)) {
                add(gaps, new DutyGap(group, covered, shift.startAt()), now, until);
            }
            covered = later(covered, shift.endAt());
        }
        add(gaps, new DutyGap(group, covered, null), now, until);
        return gaps;
    }

    private static void add(List<DutyGap> gaps, DutyGap gap, Instant now, Instant until) {
        boolean isOver = gap.to() != null && !gap.to().isAfter(now);
        boolean isFar = gap.from() != null && gap.from().isAfter(until);
        if (!isOver && !isFar) {
            gaps.add(gap);
        }
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private Stream<Shift> of(String group) {
        return shifts.stream().filter(shift -> group.equals(shift.dutyGroup()));
    }
}
