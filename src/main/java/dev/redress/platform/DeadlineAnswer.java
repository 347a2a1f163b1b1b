package dev.redress.platform;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Mode;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Target;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promise as it is shown.
///
/// @param dueAt the limit; the last instant that still counts as kept
/// @param pausedSeconds in pauses that began since `startAt` and are over; a raise, which sets a
///   new `startAt`, begins at 0
/// @param calendarVersion empty where no working-day calendar was needed
/// @param provisional whether a year was counted in whose days are not published yet
/// @param responsiblePerson not told to customers and their app
/// @param targets tighter aims; missing one is no breach. Not told to customers
public record DeadlineAnswer(
        Stage stage,
        Instant dueAt,
        Instant warnAt,
        Mode mode,
        DeadlineState state,
        Instant startAt,
        @Nullable Instant finishedAt,
        long pausedSeconds,
        String responsibleRole,
        @Nullable String responsiblePerson,
        int policyVersion,
        String calendarVersion,
        boolean provisional,
        List<TargetAnswer> targets) {

    /// A tighter aim inside a limit.
    public record TargetAnswer(Instant dueAt, DeadlineState state) {

        static TargetAnswer of(Target target) {
            return new TargetAnswer(target.dueAt(), target.state());
        }
    }

    public static DeadlineAnswer of(Deadline deadline) {
        return new DeadlineAnswer(
                deadline.stage(),
                deadline.dueAt(),
                deadline.warnAt(),
                deadline.mode(),
                deadline.state(),
                deadline.startAt(),
                deadline.finishedAt(),
                deadline.paused().toSeconds(),
                responsible(deadline.responsibleRole()),
                deadline.responsiblePerson(),
                deadline.policyVersion(),
                deadline.calendarVersion(),
                deadline.provisional(),
                deadline.targets().stream().map(TargetAnswer::of).toList());
    }

    /// The clocks of a case as far as the reader is told of them.
    static List<DeadlineAnswer> of(List<Deadline> deadlines, Actor reader) {
        if (reader.has(Role.CUSTOMER)) {
            return deadlines.stream()
                    .filter(deadline -> deadline.stage().isToldToCustomers())
                    .map(deadline -> of(deadline).withoutPersonAnd(List.of()))
                    .toList();
        }
        return deadlines.stream()
                .map(DeadlineAnswer::of)
                .map(deadline ->
                        reader.has(Role.APP)
                                ? deadline.withoutPersonAnd(deadline.targets())
                                : deadline)
                .toList();
    }

    private DeadlineAnswer withoutPersonAnd(List<TargetAnswer> told) {
        return new DeadlineAnswer(
                stage,
                dueAt,
                warnAt,
                mode,
                state,
                startAt,
                finishedAt,
                pausedSeconds,
                responsibleRole,
                null,
                policyVersion,
                calendarVersion,
                provisional,
                told);
    }

    /// What the desk does by itself is done by the system, as far as readers are concerned.
    private static String responsible(Role role) {
        return role == Role.SCHEDULER ? "system" : role.label();
    }
}
