package dev.redress.core.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.junit.jupiter.api.Test;

class WallClockTest {

    /// `java.time` has the same conventions for gaps and overlaps, one time at a time.
    @Test
    void every_change_of_every_clock_is_read_as_the_library_reads_it() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            ZoneOffsetTransition change =
                    zone.getRules().nextTransition(Horizon.FIRST.plusSeconds(-400 * 86_400));
            while (change != null && change.getInstant().isBefore(Horizon.LAST)) {
                check(zone, change.getDateTimeBefore().toLocalDate());
                change = zone.getRules().nextTransition(change.getInstant());
            }
        }
    }

    private static void check(ZoneId zone, LocalDate day) {
        WallClock clock = WallClock.around(zone, day);
        WallClock year =
                WallClock.of(zone, day.withDayOfYear(1), LocalDate.of(day.getYear(), 12, 31));
        LocalDateTime end = day.plusDays(2).atStartOfDay();
        for (LocalDateTime time = day.minusDays(1).atStartOfDay();
                time.isBefore(end);
                time = time.plusMinutes(10)) {
            long wall = WallClock.startOf(time.toLocalDate()) + time.toLocalTime().toSecondOfDay();
            long expected = time.atZone(zone).toEpochSecond();
            assertThat(clock.epochSecond(wall)).as("%s %s", zone, time).isEqualTo(expected);
            assertThat(year.epochSecond(wall)).as("%s %s", zone, time).isEqualTo(expected);
        }
    }

    @Test
    void a_date_may_be_missing_as_a_whole() {
        LocalDate friday = LocalDate.of(2011, 12, 30);
        WallClock apia = WallClock.around(ZoneId.of("Pacific/Apia"), friday);

        assertThat(List.of(friday.minusDays(1), friday, friday.plusDays(1)))
                .extracting(apia::skips)
                .containsExactly(false, true, false);
    }
}
