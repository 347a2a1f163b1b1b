package dev.redress.core.complaint;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.PrintedTime;
import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the customer is told will happen next (INT-08, INT-09): the assignment of a specialist, or
/// the first thing that staff owes a case which has no specialist.
public final class Promise {

    private Promise() {}

    /// Empty if nobody owes the case anything.
    public static Optional<String> of(List<Deadline> deadlines, String language, Wording wording) {
        return deadlines.stream()
                .filter(deadline -> deadline.stage() == Stage.ASSIGN)
                .findFirst()
                .map(assign -> within(assign, language, wording))
                .or(() -> firstOwed(deadlines).map(owed -> by(owed, language, wording)));
    }

    private static String within(Deadline assign, String language, Wording wording) {
        Duration length = Duration.between(assign.startAt(), assign.dueAt());
        boolean inHours = length.toMinutesPart() == 0;
        return wording.text(
                inHours ? Template.PROMISE_HOURS : Template.PROMISE_MINUTES,
                language,
                Map.of("count", String.valueOf(inHours ? length.toHours() : length.toMinutes())));
    }

    private static String by(Deadline owed, String language, Wording wording) {
        return wording.text(
                Template.PROMISE_TIME, language, Map.of("dueAt", PrintedTime.of(owed.dueAt())));
    }

    private static Optional<Deadline> firstOwed(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline ->
                        deadline.responsibleRole() != Role.CUSTOMER
                                && deadline.responsibleRole() != Role.SCHEDULER)
                .min(Comparator.comparing(Deadline::dueAt));
    }
}
