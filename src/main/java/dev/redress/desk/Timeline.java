package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.CaseAnswers;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a reader may see of what happened.
///
/// Customers see their case move, what they and the desk said to each other, and no names: what the
/// desk found, feared and argued about is its own. The back office sees what happened and not what
/// was said. What is decided and not approved yet is neither for customers nor for the app.
final class Timeline {

    private static final String DESK = "desk";
    private static final Set<EventType> TOLD_IN_FULL =
            EnumSet.of(
                    EventType.MESSAGE_SENT,
                    EventType.MESSAGE_RECEIVED,
                    EventType.EVIDENCE_REQUESTED,
                    EventType.EVIDENCE_RECEIVED,
                    EventType.EVIDENCE_EXPIRED,
                    EventType.PROPOSED,
                    EventType.PROPOSAL_ACCEPTED,
                    EventType.PROPOSAL_DECLINED,
                    EventType.RESOLVED,
                    EventType.DISSATISFIED,
                    EventType.APPEALED,
                    EventType.APPEAL_UPHELD,
                    EventType.APPEAL_DISMISSED,
                    EventType.CONFIRMED,
                    EventType.WITHDRAWN);
    private static final Set<EventType> WORDS =
            EnumSet.of(
                    EventType.MESSAGE_SENT,
                    EventType.MESSAGE_RECEIVED,
                    EventType.INVESTIGATION_STARTED,
                    EventType.EVIDENCE_REQUESTED,
                    EventType.STEP_FINISHED,
                    EventType.TASK_GIVEN,
                    EventType.TASK_ANSWERED,
                    EventType.PROPOSED,
                    EventType.PROPOSAL_ACCEPTED,
                    EventType.PROPOSAL_DECLINED,
                    EventType.DISSATISFIED,
                    EventType.APPEALED,
                    EventType.APPEAL_DECISION_DRAFTED,
                    EventType.WITHDRAWN,
                    EventType.RESOLVED);
    private static final Set<EventType> INTERNAL =
            EnumSet.of(
                    EventType.GREEN_CHANNEL_ALERTED,
                    EventType.GREEN_CHANNEL_ACKNOWLEDGED,
                    EventType.CLASSIFICATION_CORRECTED,
                    EventType.SEVERITY_CHANGED,
                    EventType.RISK_CHANGED,
                    EventType.FOLLOW_UP_NAMED,
                    EventType.TASK_GIVEN,
                    EventType.TASK_ANSWERED,
                    EventType.RISK_REPORT_FILED,
                    EventType.RISK_REPORT_REFUSED,
                    EventType.APPROVAL_REQUESTED,
                    EventType.APPROVED,
                    EventType.APPROVAL_REFUSED,
                    EventType.APPEAL_DECISION_DRAFTED,
                    EventType.SURVEY_QUEUED,
                    EventType.SLA_WARNING,
                    EventType.SLA_BREACHED,
                    EventType.SLA_MET,
                    EventType.SLA_RETARGETED,
                    EventType.ESCALATED);

    private final Complaint complaint;
    private final Actor reader;
    private final CaseAnswers answers;

    Timeline(Complaint complaint, Actor reader, CaseAnswers answers) {
        this.complaint = complaint;
        this.reader = reader;
        this.answers = answers;
    }

    List<TimelineEntry> of(List<Event> events) {
        return events.stream().filter(this::isTold).map(this::entry).toList();
    }

    private boolean isTold(Event event) {
        boolean isDraft = event.type() == EventType.APPEAL_DECISION_DRAFTED;
        boolean isInternal = isCustomer() && INTERNAL.contains(event.type());
        return !isInternal && !(isDraft && reader.has(Role.APP));
    }

    private TimelineEntry entry(Event event) {
        return new TimelineEntry(event.type(), event.at(), actor(event), details(event));
    }

    private String actor(Event event) {
        return isCustomer() && !event.actor().equals(reader.name()) ? DESK : event.actor();
    }

    private Map<String, String> details(Event event) {
        boolean isHidden =
                (isCustomer() && !TOLD_IN_FULL.contains(event.type()))
                        || (reader.has(Role.BACK) && WORDS.contains(event.type()));
        if (isHidden) {
            return Map.of();
        }
        Map<String, String> details = new TreeMap<>(event.details());
        if (!reader.has(Role.BACK)) {
            details.replaceAll((_, value) -> answers.text(value, complaint, reader));
        }
        return details;
    }

    private boolean isCustomer() {
        return reader.has(Role.CUSTOMER);
    }
}
