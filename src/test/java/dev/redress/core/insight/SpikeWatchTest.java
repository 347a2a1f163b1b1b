package dev.redress.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.JsonRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpikeWatchTest {

    private static final Instant NOW = Instant.parse("2026-03-20T04:00:00Z");
    private static final DetectionPolicy POLICY =
            JsonRecords.readResource("/policy/detection-v1.json", DetectionPolicy.class);

    @ParameterizedTest
    @CsvSource({
        "4,  0, ", "5,  0, YELLOW", "9,  0, YELLOW", "10, 0, ORANGE", "29, 0, ORANGE",
        "30, 0, RED", "5,  2, ", "6,  2, YELLOW", "9,  2, YELLOW", "10, 2, ORANGE",
        "29, 2, ORANGE", "30, 2, RED", "30, 4, ORANGE", "39, 4, ORANGE", "40, 4, RED"
    })
    void a_level_needs_its_number_and_its_factor(int count, int usual, AlertLevel level) {
        assertThat(level(watch(), daily(count, usual))).isEqualTo(Optional.ofNullable(level));
    }

    /// 5 in 14 days are 0.357 a day; 14 days with 23 are 1.64, three times 4.93.
    @Test
    void a_mean_is_not_rounded() {
        List<Integer> daily = daily(5, 1);
        daily.set(3, 10);
        assertThat(level(watch(), daily)).contains(AlertLevel.YELLOW);

        daily.set(3, 11);

        assertThat(level(watch(), daily)).isEmpty();
    }

    @Test
    void what_came_in_the_same_hours_of_both_weeks_before_is_usual() {
        List<Integer> daily = daily(12, 0);
        daily.set(7, 11);
        assertThat(level(watch(), daily)).contains(AlertLevel.ORANGE);

        daily.set(14, 5);

        assertThat(level(watch(), daily)).isEmpty();
    }

    @Test
    void days_of_a_promotion_are_left_out_of_what_is_usual() {
        List<Integer> daily = daily(8, 1);
        daily.set(2, 100);
        assertThat(level(watch(), daily)).isEmpty();

        Promotion over = promotion(Duration.ofDays(3), Duration.ofDays(2), Scope.EVERYTHING, 1);

        assertThat(level(watch(over), daily)).contains(AlertLevel.YELLOW);
    }

    @Test
    void while_a_promotion_runs_more_is_usual() {
        List<Integer> daily = daily(8, 1);
        Promotion running = promotion(Duration.ofHours(5), Duration.ZERO, Scope.EVERYTHING, 3);

        assertThat(level(watch(running), daily)).isEmpty();
        daily.set(0, 9);
        assertThat(level(watch(running), daily)).contains(AlertLevel.YELLOW);
    }

    @Test
    void a_promotion_of_another_brand_changes_nothing() {
        Scope other = new Scope(Map.of(Dimension.BRAND, Set.of("Y")));
        Promotion running = promotion(Duration.ofHours(5), Duration.ZERO, other, 100);

        assertThat(level(watch(running), daily(8, 1))).contains(AlertLevel.YELLOW);
    }

    private static Promotion promotion(
            Duration begunBefore, Duration endedBefore, Scope scope, int factor) {
        return new Promotion("sale", NOW.minus(begunBefore), NOW.minus(endedBefore), scope, factor);
    }

    private static SpikeWatch watch(Promotion... promotions) {
        return new SpikeWatch(POLICY, List.of(promotions));
    }

    private static List<Integer> daily(int count, int usual) {
        List<Integer> daily = new ArrayList<>(Collections.nCopies(15, usual));
        daily.set(0, count);
        return daily;
    }

    private static Optional<AlertLevel> level(SpikeWatch watch, List<Integer> daily) {
        return watch.judge(new Surge(Dimension.BRAND, "X", 1, daily), NOW).map(Spike::level);
    }
}
