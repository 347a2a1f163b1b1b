package dev.redress.core.inspection;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Template;
import dev.redress.core.register.Entry;
import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Timer;
import dev.redress.core.register.Turn;
import dev.redress.core.sla.PrintedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reminds of inspections that are to be held and of findings that are to be mended, and tells once
/// of what is overdue (spec.md §10, point 12).
public final class InspectionWatch {

    private final Turn turn;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private InspectionWatch(Turn turn) {
        this.turn = turn;
    }

    /// What is to be said at the time of `turn`; nothing is noted if there is nothing to say.
    public static Step<Inspection> look(Inspection found, Turn turn) {
        return new InspectionWatch(turn.ofSystem()).look(found);
    }

    private Step<Inspection> look(Inspection found) {
        Inspection after =
                switch (found.state()) {
                    case PLANNED -> planned(found);
                    case HELD -> held(found);
                    case CLOSED -> found;
                };
        return entries.isEmpty()
                ? Turn.refused(Flaw.UNCHANGED, "Nothing is due")
                : new Step.Taken<>(after, entries, notices);
    }

    private Inspection planned(Inspection found) {
        if (!found.plan().calls(turn.now())) {
            return found;
        }
        tell(found, found.responsible(), "PLAN", found.subject(), found.plan());
        return found.with(found.plan().toldAt(turn.now()), found.findings());
    }

    private Inspection held(Inspection found) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : found.findings()) {
            boolean isCalled = finding.open() && finding.timer().calls(turn.now());
            if (isCalled) {
                String occasion = "FINDING-" + finding.number();
                tell(found, finding.owner(), occasion, finding.text(), finding.timer());
            }
            findings.add(isCalled ? finding.with(finding.timer().toldAt(turn.now())) : finding);
        }
        return found.with(found.plan(), findings);
    }

    private void tell(Inspection found, String whom, String occasion, String what, Timer timer) {
        boolean isOverdue = timer.stateAt(turn.now()) == Timer.Told.OVERDUE;
        entries.add(
                turn.entry(
                        isOverdue ? InspectionEvent.OVERDUE : InspectionEvent.WARNED,
                        Map.of("item", occasion, "dueAt", timer.dueAt().toString())));
        notices.add(
                turn.notice(
                        found,
                        isOverdue ? Template.FINDING_OVERDUE : Template.FINDING_WARNING,
                        Turn.recipient(whom),
                        "%s@%s:%s".formatted(occasion, timer.dueAt(), isOverdue),
                        Map.of("text", what, "dueAt", PrintedTime.of(timer.dueAt()))));
    }
}
