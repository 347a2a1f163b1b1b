package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.EXPERT;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static dev.redress.core.complaint.CaseCast.aDismissal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.sla.Delivered;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.LedgerEvent;
import dev.redress.core.sla.LedgerReplay;
import dev.redress.core.sla.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockLedgerTest {

    private static final LedgerReplay REPLAY = new LedgerReplay(Delivered.ARCHIVE);

    private static List<LedgerEvent> events(Story story, Stage stage) {
        return story.ledger().stream()
                .filter(entry -> entry.stage() == stage)
                .map(LedgerEntry::event)
                .toList();
    }

    private static void assertReplays(Story story) {
        assertThat(REPLAY.differences(story.complaint().deadlines(), story.ledger())).isEmpty();
    }

    @Test
    void every_clock_of_a_new_case_has_started_in_the_ledger() {
        Story story = new Story(LOW_RISK);

        assertThat(story.ledger())
                .filteredOn(entry -> entry.event() == LedgerEvent.STARTED)
                .extracting(LedgerEntry::stage)
                .containsExactlyInAnyOrderElementsOf(
                        story.complaint().deadlines().stream().map(d -> d.stage()).toList());
        assertThat(events(story, Stage.ACK)).containsExactly(LedgerEvent.STARTED, LedgerEvent.MET);
        assertReplays(story);
    }

    @Test
    void a_late_answer_is_in_the_ledger_after_the_warning_and_the_breach() {
        Story story =
                new Story(LOW_RISK)
                        .assigned()
                        .at("2026-03-02T04:00:00Z")
                        .then(AGENT, new Command.Message("我们正在核实", true));

        assertThat(events(story, Stage.FIRST_RESPONSE))
                .containsExactly(
                        LedgerEvent.STARTED,
                        LedgerEvent.WARNED,
                        LedgerEvent.BREACHED,
                        LedgerEvent.FINISHED_LATE);
        assertReplays(story);
    }

    @Test
    void an_appeal_stops_the_decision_and_starts_clocks_of_its_own() {
        Story story =
                new Story(LOW_RISK)
                        .proposed()
                        .then(CUSTOMER, new Command.Answer(false, true, "太少"));

        assertThat(events(story, Stage.RESOLVE))
                .containsExactly(LedgerEvent.STARTED, LedgerEvent.PAUSED);
        assertThat(events(story, Stage.APPEAL_FINAL)).containsExactly(LedgerEvent.STARTED);
        assertReplays(story);
        story.at("2026-03-04T02:00:00Z").then(EXPERT, aDismissal());
        assertThat(events(story, Stage.RESOLVE))
                .containsExactly(LedgerEvent.STARTED, LedgerEvent.PAUSED, LedgerEvent.MET);
        assertReplays(story);
    }

    @Test
    void days_of_neglect_are_in_the_ledger_although_nobody_is_told_of_all() {
        Story story =
                new Story(LOW_RISK)
                        .at("2026-03-20T02:00:00Z")
                        .then(SUPERVISOR, new Command.Assign(AGENT));

        assertThat(events(story, Stage.STALE))
                .contains(LedgerEvent.STALLED)
                .endsWith(LedgerEvent.RESTARTED);
        assertReplays(story);
    }

    @Test
    void the_end_of_a_case_cancels_what_still_runs() {
        Story story = new Story(LOW_RISK).then(CUSTOMER, new Command.Withdraw("已解决"));

        assertThat(events(story, Stage.PROPOSAL))
                .containsExactly(LedgerEvent.STARTED, LedgerEvent.CANCELLED);
        assertReplays(story);
    }
}
