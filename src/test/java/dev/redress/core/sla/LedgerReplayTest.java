package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.ARCHIVE;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerReplayTest {

    private static final LedgerReplay REPLAY = new LedgerReplay(ARCHIVE);

    private static Clock resolve(Severity severity, String receivedAt) {
        return Clock.of(Stage.RESOLVE, complaint(severity, Risk.LOW, at(receivedAt)));
    }

    @Test
    void a_clock_with_pauses_is_counted_to_what_is_stored() {
        Clock clock =
                resolve(Severity.GENERAL, "2026-09-28T10:00")
                        .paused("2026-09-30T16:00")
                        .resumed("2026-10-01T10:00")
                        .paused("2026-10-09T09:00")
                        .resumed("2026-10-09T12:00")
                        .finished("2026-10-12T10:00");

        assertThat(clock.differences()).isEmpty();
    }

    @Test
    void a_clock_that_stands_still_agrees_too() {
        assertThat(
                        resolve(Severity.SERIOUS, "2026-03-02T10:00")
                                .paused("2026-03-02T15:00")
                                .differences())
                .isEmpty();
    }

    @Test
    void a_due_time_moved_by_hand_is_found() {
        Clock clock = resolve(Severity.SERIOUS, "2026-03-02T10:00");
        Deadline moved = clock.deadline().resumed(pause(), Delivered.CALENDAR);
        Deadline tampered =
                clock.deadline()
                        .suspended(at("2026-03-02T11:00"))
                        .resumed(pause(), Delivered.CALENDAR);

        assertThat(moved).isEqualTo(clock.deadline());
        assertThat(REPLAY.differences(List.of(tampered), clock.ledger()))
                .singleElement()
                .asString()
                .startsWith("RESOLVE: stored as due at 2026-03-04T03:00:00Z");
    }

    @Test
    void an_entry_with_a_wrong_due_time_is_found_although_the_clock_has_the_same() {
        Clock clock = resolve(Severity.SERIOUS, "2026-03-02T10:00");
        Deadline wrong =
                clock.deadline()
                        .suspended(at("2026-03-02T11:00"))
                        .resumed(pause(), Delivered.CALENDAR);
        LedgerEntry entry = LedgerEntry.of(LedgerEvent.STARTED, wrong.startAt(), "RECEIPT", wrong);

        assertThat(REPLAY.differences(List.of(wrong), List.of(entry)))
                .singleElement()
                .asString()
                .contains("by the count");
    }

    @Test
    void another_state_is_found() {
        Clock clock = resolve(Severity.SERIOUS, "2026-03-02T10:00");

        assertThat(REPLAY.differences(List.of(clock.deadline().cancelled()), clock.ledger()))
                .containsExactly("RESOLVE: stored as CANCELLED, by the ledger RUNNING");
    }

    @Test
    void a_clock_without_a_ledger_and_a_ledger_without_a_clock_are_found() {
        Clock clock = resolve(Severity.SERIOUS, "2026-03-02T10:00");

        assertThat(REPLAY.differences(List.of(clock.deadline()), List.of()))
                .containsExactly("RESOLVE: not in the ledger");
        assertThat(REPLAY.differences(List.of(), clock.ledger()))
                .containsExactly("RESOLVE: in the ledger alone");
    }

    @Test
    void a_calendar_that_was_never_loaded_is_found() {
        Clock clock = resolve(Severity.GENERAL, "2026-03-02T10:00");

        assertThat(
                        new LedgerReplay(new CalendarArchive(List.of()))
                                .differences(List.of(clock.deadline()), clock.ledger()))
                .containsExactly("RESOLVE: counted with unknown calendars CN-2026.1");
    }

    private static Pause pause() {
        return new Pause(at("2026-03-02T11:00"), at("2026-03-02T12:00"));
    }
}
