package dev.redress.core.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

    /// Each year is asked for by somebody else first, forwards and backwards.
    @Test
    void who_asks_first_makes_no_difference() {
        Office office = Office.in("America/New_York").mondayToFriday("09:00-17:00");
        BusinessCalendar shared = office.calendar();
        Duration budget = Duration.ofHours(5_000);

        List<Instant> starts =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> Instant.ofEpochSecond((i * 7_919L % 2_000) * 2_000_000L))
                        .toList();

        assertThat(starts.parallelStream().map(start -> shared.due(start, budget)).toList())
                .isEqualTo(starts.stream().map(at -> office.calendar().due(at, budget)).toList());
    }
}
