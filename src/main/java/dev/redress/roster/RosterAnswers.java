package dev.redress.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.staff.DutyGap;
import dev.redress.core.staff.Shift;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How plans are shown.
interface RosterAnswers {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShiftAnswer(String account, @Nullable String dutyGroup, Instant startAt, Instant endAt) {

        static ShiftAnswer of(Shift shift) {
            return new ShiftAnswer(
                    shift.account(), shift.dutyGroup(), shift.startAt(), shift.endAt());
        }
    }

    /// What was planned.
    ///
    /// @param gaps in the duty of the days ahead, which should be mended
    record RosterAnswer(int shifts, List<GapAnswer> gaps) {}

    /// A time without duty.
    ///
    /// @param from absent if nobody was on duty ever
    /// @param to absent if nobody is planned
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GapAnswer(String group, @Nullable Instant from, @Nullable Instant to) {

        static GapAnswer of(DutyGap gap) {
            return new GapAnswer(gap.group(), gap.from(), gap.to());
        }
    }

    /// Who is on duty at one instant, group by group.
    record DutyAnswer(Instant at, List<GroupAnswer> groups) {}

    /// Who is on duty for one group.
    ///
    /// @param standby whether nobody is planned, so that those are named whom an emergency alarms
    ///   first
    record GroupAnswer(String group, List<String> people, boolean standby) {}
}
