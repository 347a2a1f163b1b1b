package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.ARCHIVE;
import static dev.redress.core.sla.Delivered.CALENDAR;
import static dev.redress.core.sla.Delivered.PLANNER;
import static dev.redress.core.sla.SlaFixture.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A clock that these tests start, stop and move, with its ledger.
final class Clock {

    private final List<LedgerEntry> ledger = new ArrayList<>();
    private Deadline deadline;

    private Clock(Deadline started) {
        deadline = started;
        note(LedgerEvent.STARTED, started.startAt(), "RECEIPT");
    }

    static Clock of(Stage stage, CaseFacts facts) {
        return new Clock(SlaFixture.deadline(PLANNER.atReceipt(facts), stage));
    }

    Clock paused(String from) {
        deadline = deadline.suspended(at(from));
        note(LedgerEvent.PAUSED, at(from), "AWAITING_CUSTOMER");
        return this;
    }

    Clock resumed(String to) {
        Instant from = ledger.getLast().at();
        deadline = deadline.resumed(new Pause(from, at(to)), CALENDAR);
        note(LedgerEvent.RESUMED, at(to), "EVIDENCE");
        return this;
    }

    Clock finished(String at) {
        deadline = deadline.finished(at(at));
        note(LedgerEvent.MET, at(at), "MESSAGE");
        return this;
    }

    Deadline deadline() {
        return deadline;
    }

    List<LedgerEntry> ledger() {
        return ledger;
    }

    Explanation explained() {
        return Explanation.of(deadline, ledger, ARCHIVE);
    }

    List<String> differences() {
        return new LedgerReplay(ARCHIVE).differences(List.of(deadline), ledger);
    }

    private void note(LedgerEvent event, Instant at, String reason) {
        ledger.add(LedgerEntry.of(event, at, reason, deadline));
    }
}
