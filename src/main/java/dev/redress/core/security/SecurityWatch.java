package dev.redress.core.security;

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

/// Reminds of what falls due about an event, and tells once of what is overdue. The instant that it
/// is due still counts as kept.
public final class SecurityWatch {

    private final Turn turn;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private SecurityWatch(Turn turn) {
        this.turn = turn;
    }

    /// What is to be said at the time of `turn`; nothing is noted if there is nothing to say.
    public static Step<SecurityEvent> look(SecurityEvent found, Turn turn) {
        return new SecurityWatch(turn.ofSystem()).look(found);
    }

    private Step<SecurityEvent> look(SecurityEvent found) {
        if (found.state().isOver()) {
            return SecurityEvents.wrong(found);
        }
        List<Duty> duties = new ArrayList<>();
        for (Duty duty : found.duties()) {
            boolean isCalled = duty.open() && duty.timer().calls(turn.now());
            if (isCalled) {
                tell(
                        found,
                        SecurityEvents.HEAD.label(),
                        duty.kind().name(),
                        turn.name(duty.kind()),
                        duty.timer());
            }
            duties.add(isCalled ? duty.with(duty.timer().toldAt(turn.now())) : duty);
        }
        List<Rectification> items = new ArrayList<>();
        for (Rectification item : found.rectifications()) {
            boolean isCalled = item.open() && item.timer().calls(turn.now());
            if (isCalled) {
                String occasion = "RECTIFICATION-" + item.number();
                tell(found, item.owner(), occasion, item.text(), item.timer());
            }
            items.add(isCalled ? item.with(item.timer().toldAt(turn.now())) : item);
        }
        return entries.isEmpty()
                ? Turn.refused(Flaw.UNCHANGED, "Nothing is due")
                : new Step.Taken<>(found.withDuties(duties).withItems(items), entries, notices);
    }

    private void tell(SecurityEvent found, String whom, String occasion, String what, Timer timer) {
        boolean isOverdue = timer.stateAt(turn.now()) == Timer.Told.OVERDUE;
        entries.add(
                turn.entry(
                        isOverdue ? SecurityHappening.DUTY_OVERDUE : SecurityHappening.DUTY_WARNED,
                        Map.of("duty", occasion, "dueAt", timer.dueAt().toString())));
        notices.add(
                turn.notice(
                        found,
                        isOverdue ? Template.SECURITY_DUTY_OVERDUE : Template.SECURITY_DUTY_WARNING,
                        Turn.recipient(whom),
                        occasion + "@" + timer.dueAt(),
                        Map.of("duty", what, "dueAt", PrintedTime.of(timer.dueAt()))));
    }
}
