package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.party.Party;
import dev.redress.core.party.PartyKind;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseSides;
import dev.redress.store.Told;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a reader may see of what happened.
///
/// Customers see their case move, what they and the desk said to each other, and no names: what the
/// desk found, feared and argued about is its own. The app speaks to customers: it sees how the
/// case stands, and neither what the desk argues about nor who argues. The back office sees what
/// happened and not what was said. A mediator sees what the parties filed. See [Disclosure].
final class Timeline {

    private static final String DESK = "desk";
    private static final String CUSTOMER = "customer";

    /// What the desk argues about.
    private static final Set<EventType> ARGUED =
            EnumSet.of(
                    EventType.CONDUCT_FLAGGED,
                    EventType.NOTE_ADDED,
                    EventType.NEEDS_NOTED,
                    EventType.WATCH_STARTED,
                    EventType.WATCH_ENDED,
                    EventType.CLASSIFICATION_CORRECTED,
                    EventType.CLASSIFICATION_SUGGESTED,
                    EventType.PRIORITY_ADJUSTED,
                    EventType.CLUSTER_JOINED,
                    EventType.CLUSTER_REPORT_INHERITED,
                    EventType.CLUSTER_LEAD_NAMED,
                    EventType.LINKED,
                    EventType.UNLINKED,
                    EventType.ABSORBED,
                    EventType.RELEASED,
                    EventType.SPLIT_OFF,
                    EventType.CONVERTED,
                    EventType.REJECTION_DRAFTED,
                    EventType.REJECTION_REFUSED,
                    EventType.SNAPSHOT_TAKEN,
                    EventType.FINDING_RECORDED,
                    EventType.RESPONSIBILITY_NAMED,
                    EventType.SEVERITY_CHANGED,
                    EventType.RISK_CHANGED,
                    EventType.TECHNICAL_CAUSE_MARKED,
                    EventType.TECHNICAL_CAUSE_UNMARKED,
                    EventType.FOLLOW_UP_NAMED,
                    EventType.TASK_GIVEN,
                    EventType.TASK_ANSWERED,
                    EventType.RISK_REPORT_FILED,
                    EventType.RISK_REPORT_REFUSED,
                    EventType.APPROVAL_REQUESTED,
                    EventType.APPROVED,
                    EventType.APPROVAL_REFUSED,
                    EventType.COMPENSATION_REQUESTED,
                    EventType.COMPENSATION_ADVISED,
                    EventType.COMPENSATION_HALF_APPROVED,
                    EventType.COMPENSATION_REJECTED,
                    EventType.COMPENSATION_LAPSED,
                    EventType.PAYMENT_ORDERED,
                    EventType.PAYMENT_REFUSED,
                    EventType.IDENTITY_VERIFIED,
                    EventType.RECOVERY_CLAIMED,
                    EventType.RECOVERED,
                    EventType.RECOVERY_WRITTEN_OFF,
                    EventType.REVIEWER_APPOINTED,
                    EventType.APPEAL_DECISION_DRAFTED);

    private final Complaint complaint;
    private final Actor reader;
    private final CaseAnswers answers;
    private final boolean isMediated;

    Timeline(Complaint complaint, Actor reader, CaseAnswers answers) {
        this.complaint = complaint;
        this.reader = reader;
        this.answers = answers;
        this.isMediated = CaseSides.isMediator(reader, complaint);
    }

    List<TimelineEntry> of(List<Told> told) {
        return told.stream().filter(one -> isTold(one.event())).map(this::entry).toList();
    }

    private boolean isTold(Event event) {
        if (isMediated) {
            return Disclosure.toMediator(event.type()) != Disclosure.HIDDEN;
        }
        return !(isCustomer() && Disclosure.toCustomer(event.type()) == Disclosure.HIDDEN)
                && !(reader.has(Role.APP) && ARGUED.contains(event.type()));
    }

    private TimelineEntry entry(Told told) {
        Event event = told.event();
        return new TimelineEntry(
                event.type(), event.at(), actor(event), told.caseNo(), details(event));
    }

    private String actor(Event event) {
        boolean isOwn =
                event.actor().equals(reader.name())
                        || event.actor().equals(complaint.submission().customer().id());
        boolean isNamed = isOwn || event.actor().equals(Actor.SYSTEM.name());
        Optional<PartyKind> party = Party.kindOf(event.actor());
        if (party.isPresent() && reader.hasAny(Role.CUSTOMER, Role.APP)) {
            return party.get().label();
        }
        if (isCustomer()) {
            return event.actor().equals(reader.name()) ? event.actor() : DESK;
        }
        if (reader.has(Role.BACK) && event.actor().equals(complaint.submission().customer().id())) {
            return CUSTOMER;
        }
        return reader.has(Role.APP) && !isNamed ? DESK : event.actor();
    }

    private Map<String, String> details(Event event) {
        if (!isToldInFull(event.type())) {
            return Map.of();
        }
        Map<String, String> details = new TreeMap<>(event.details());
        boolean isToldToCustomer = Disclosure.toCustomer(event.type()) == Disclosure.IN_FULL;
        if (isCustomer() || (reader.has(Role.APP) && isToldToCustomer)) {
            details.keySet().retainAll(DetailNames.toCustomer(event.type()));
        } else if (reader.has(Role.APP)) {
            details.keySet().retainAll(DetailNames.TO_APP);
        } else if (reader.has(Role.BACK)) {
            details.keySet().retainAll(DetailNames.WITHOUT_WORDS);
        }
        details.replaceAll((_, value) -> answers.text(value, complaint, reader));
        return details;
    }

    private boolean isToldInFull(EventType type) {
        if (isMediated) {
            return Disclosure.toMediator(type) == Disclosure.IN_FULL;
        }
        return !isCustomer() || Disclosure.toCustomer(type) == Disclosure.IN_FULL;
    }

    private boolean isCustomer() {
        return reader.has(Role.CUSTOMER);
    }
}
