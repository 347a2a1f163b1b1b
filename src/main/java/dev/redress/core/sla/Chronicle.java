package dev.redress.core.sla;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.notice.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes down what happened to one case, in order: the events, who is told, and how far the case
/// climbs. For one use by one thread.
final class Chronicle {
    private final Watched watched;
    private final Wording wording;
    private final List<Event> events = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private int level;
    private @Nullable String assignedTo;

    Chronicle(Watched watched, Wording wording) {
        this.watched = watched;
        this.wording = wording;
        this.level = watched.escalationLevel();
    }

    /// To be called in the order of their instants.
    void tell(Happening happening) {
        switch (happening) {
            case Happening.Warned(var deadline) -> warned(deadline);
            case Happening.Breached(var deadline) -> breached(deadline);
            case Happening.Stalled(var deadline, _) -> stalled(deadline);
            case Happening.Slept _ -> {}
        }
        entries.add(happening.entry());
    }

    /// The case was not assigned in time and is now. To be called after all that happened before.
    void handedOver(Deadline deadline, Standby standby, Instant now) {
        String supervisor = standby.supervisor();
        assignedTo = supervisor;
        write(
                EventType.ASSIGNED,
                now,
                Map.of("assignee", supervisor, "reason", deadline.stage().name()));
        entries.add(LedgerEntry.of(LedgerEvent.FINISHED_LATE, now, "HANDOVER", deadline));
        Map<String, String> values = new HashMap<>(values(deadline));
        values.put("risk", standby.risk().name());
        announce(
                deadline,
                Template.ASSIGNED_STAFF,
                "handover",
                Set.of(new Recipient.Person(supervisor)),
                values);
        announce(
                deadline,
                Template.ASSIGNED_CUSTOMER,
                "handover",
                Set.of(new Recipient.Customer(standby.customerId())),
                values);
    }

    Findings findings(List<Deadline> changed) {
        return new Findings(changed, level, assignedTo, events, notices, entries);
    }

    private void warned(Deadline deadline) {
        write(EventType.SLA_WARNING, deadline.warnAt(), promise(deadline));
        announce(deadline, Template.SLA_WARNING, "warning", audience().toWarn(deadline.stage()));
    }

    private void breached(Deadline deadline) {
        int from = level;
        boolean isOfLaw = deadline.stage().isStatutory();
        // The law is kept by others than those on the ladder.
        level = isOfLaw ? from : EscalationLadder.above(from);
        Map<String, String> details = new HashMap<>(promise(deadline));
        details.put("level", String.valueOf(level));
        write(EventType.SLA_BREACHED, deadline.dueAt(), details);
        escalated(deadline, from);
        announce(
                deadline,
                Template.SLA_BREACHED,
                "breach",
                audience().toTellOfBreach(deadline.stage()));
    }

    private void stalled(Deadline deadline) {
        int from = level;
        level = EscalationLadder.above(from);
        if (level > from) {
            escalated(deadline, from);
            announce(deadline, Template.ESCALATED, "escalation", audience().toAlarm());
        }
    }

    private Audience audience() {
        return new Audience(watched, level);
    }

    private void escalated(Deadline deadline, int from) {
        if (level > from) {
            Map<String, String> details =
                    Map.of(
                            "from", String.valueOf(from),
                            "to", String.valueOf(level),
                            "reason", deadline.stage().name());
            write(EventType.ESCALATED, deadline.dueAt(), details);
        }
    }

    private void write(EventType type, Instant at, Map<String, String> details) {
        events.add(new Event(type, at, Actor.SYSTEM.name(), details));
    }

    /// The key holds the due time: a deadline that was moved or restarted is told of again.
    private void announce(
            Deadline deadline, Template template, String occasion, Set<Recipient> recipients) {
        announce(deadline, template, occasion, recipients, values(deadline));
    }

    private void announce(
            Deadline deadline,
            Template template,
            String occasion,
            Set<Recipient> recipients,
            Map<String, String> values) {
        Words words = wording.words(template, watched.language(), values);
        for (Recipient recipient : recipients) {
            String key =
                    String.join(
                            ":",
                            deadline.stage().name(),
                            occasion,
                            deadline.dueAt().toString(),
                            recipient.address());
            notices.add(new Notice(key, template, recipient, words));
        }
    }

    private Map<String, String> values(Deadline deadline) {
        return Map.of(
                "caseNo", watched.caseNo(),
                "severity", watched.severity().name(),
                "stage", deadline.stage().name(),
                "dueAt", PrintedTime.of(deadline.dueAt()),
                "responsible", responsible(deadline),
                "level", String.valueOf(level));
    }

    private static Map<String, String> promise(Deadline deadline) {
        return Map.of(
                "stage", deadline.stage().name(),
                "dueAt", deadline.dueAt().toString(),
                "responsible", responsible(deadline));
    }

    private static String responsible(Deadline deadline) {
        String person = deadline.responsiblePerson();
        return person == null ? deadline.responsibleRole().label() : person;
    }
}
