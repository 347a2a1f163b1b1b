package dev.redress.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallBackStageTest {

    private static final Instant DUE = Instant.parse("2026-03-03T02:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T02:00:00Z, WANTED",
        "2026-03-02T19:59:59.999999Z, WANTED",
        "2026-03-02T20:00:00Z, WARNED",
        "2026-03-03T02:00:00Z, WARNED",
        "2026-03-03T02:00:00.000001Z, OVERDUE"
    })
    void people_are_warned_after_three_quarters_and_the_due_instant_is_kept(
            Instant now, CallBackStage stage) {
        assertThat(CallBackStage.at(now, DUE, Duration.ofHours(24))).isEqualTo(stage);
    }
}
