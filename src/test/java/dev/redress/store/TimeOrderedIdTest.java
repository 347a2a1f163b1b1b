package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    private static final Instant MONDAY = Instant.parse("2126-03-04T02:00:00.123Z");

    /// As the database compares them: byte for byte. A UUID of Java compares signed.
    private static final Comparator<UUID> AS_STORED = Comparator.comparing(UUID::toString);

    @Test
    void it_is_a_uuid_of_version_7_with_its_millisecond_in_front() {
        UUID id = TimeOrderedId.at(MONDAY);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MONDAY.toEpochMilli());
    }

    @Test
    void within_a_millisecond_they_are_in_the_order_of_their_making() {
        Instant later = MONDAY.plus(Duration.ofDays(1));

        List<UUID> ids = Stream.generate(() -> TimeOrderedId.at(later)).limit(10_000).toList();

        assertThat(ids).isSortedAccordingTo(AS_STORED);
        assertThat(new HashSet<>(ids)).hasSize(10_000);
    }

    /// Of those since the run's last id.
    @Test
    void a_thousand_other_times_do_not_disturb_the_order_of_a_run() {
        Instant run = MONDAY.plus(Duration.ofDays(4));

        List<UUID> ids = new ArrayList<>();
        for (int minute = 1; minute <= 3; minute++) {
            ids.add(TimeOrderedId.at(run));
            for (int i = 1; i <= 1_000; i++) {
                TimeOrderedId.at(run.plus(Duration.ofMinutes(minute)).plusMillis(i));
            }
        }

        assertThat(ids).isSortedAccordingTo(AS_STORED).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> TimeOrderedId.instantOf(id).equals(run));
        assertThat(ids.stream().map(UUID::getMostSignificantBits)).doesNotHaveDuplicates();
    }

    /// A run of some minutes keeps its time, while requests come with theirs.
    @Test
    void those_of_another_time_that_are_made_between_them_do_not_disturb_their_order() {
        Instant run = MONDAY.plus(Duration.ofDays(3));
        Instant request = run.plus(Duration.ofMinutes(1));

        List<UUID> ids =
                Stream.generate(() -> List.of(TimeOrderedId.at(run), TimeOrderedId.at(request)))
                        .limit(1_000)
                        .flatMap(List::stream)
                        .toList();

        assertThat(ids.stream().filter(id -> TimeOrderedId.instantOf(id).equals(run)))
                .hasSize(1_000)
                .isSortedAccordingTo(AS_STORED);
        assertThat(ids.stream().filter(id -> TimeOrderedId.instantOf(id).equals(request)))
                .hasSize(1_000)
                .isSortedAccordingTo(AS_STORED);
    }

    @Test
    void a_clock_that_was_set_back_is_followed() {
        TimeOrderedId.at(MONDAY.plus(Duration.ofDays(2)));
        Instant before = MONDAY.minus(Duration.ofDays(2));

        assertThat(TimeOrderedId.at(before).getMostSignificantBits() >>> 16)
                .isEqualTo(before.toEpochMilli());
    }
}
