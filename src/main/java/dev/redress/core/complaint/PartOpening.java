package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Facts;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Template;
import dev.redress.core.priority.Cause;
import dev.redress.core.sla.Count;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Makes a case of its own of the second matter of a complaint.
///
/// It is received when the whole was, and owes what the whole still owes: each open promise of the
/// receipt runs on from the same instant and has stood still in the same pauses. What the whole has
/// kept is kept. It is at least as grave as the whole, is graver if its words are, stays with the
/// people who know it, and is kept from those whom the whole is about.
public final class PartOpening {

    private static final String SPLIT = Origin.Kind.SPLIT.name();

    private final Terms terms;

    public PartOpening(Terms terms) {
        this.terms = terms;
    }

    /// Opens the case, to be stored as it is.
    ///
    /// @param id a UUIDv7
    /// @param whole as it is before the part is taken out of it
    public Change open(
            UUID id, Complaint whole, Part part, String reason, Actor opener, Instant now) {
        Draft draft = new Draft(received(id, whole, part), opener, now, terms);
        draft.writeAt(
                EventType.RECEIVED,
                whole.submission().receivedAt(),
                Map.of("channel", whole.submission().channel().name()));
        Offspring.name(draft, whole, origin(whole, part), reason);
        Entrusting.keepFrom(draft, whole);
        takeOver(draft, whole);
        Assessment own = assessment(part, whole);
        draft.write(EventType.CLASSIFIED, classified(own));
        grade(draft, whole.assessment(), own);
        draft.catchUp();
        Routing.route(draft);
        draft.tellCustomer(Template.SPLIT_OFF, Map.of("otherCaseNo", whole.caseNo()));
        draft.tellHandler(Template.PART_OPENED, Map.of("otherCaseNo", whole.caseNo()));
        return draft.change();
    }

    /// As grave as the whole, it keeps the lengths of the whole, whatever its own matter is.
    private static void grade(Draft draft, Assessment known, Assessment own) {
        if (!SameMatter.isGraver(own, known)) {
            draft.assess(_ -> own);
            return;
        }
        Recounting.regrade(draft, _ -> own);
        if (own.greenChannel() && !known.greenChannel()) {
            GreenChannel.alert(draft);
        }
    }

    private static Origin origin(Complaint whole, Part part) {
        return new Origin(
                Origin.Kind.SPLIT, whole.id(), whole.caseNo(), whole.version(), part.evidence());
    }

    private Complaint received(UUID id, Complaint whole, Part part) {
        Submission submission = whole.submission().partOf(part);
        Handling known = whole.handling();
        Handling handling = Handling.UNTOUCHED;
        String contact = whole.dossier().unlessAbout(known.firstContactOwner());
        if (contact != null) {
            handling = handling.contactedBy(contact);
        }
        if (known.assignee() != null) {
            handling = handling.assignedTo(known.assignee());
        }
        return new Complaint(
                id,
                CaseNumber.of(id, submission.receivedAt()),
                1,
                known.assignee() == null ? Status.CLASSIFIED : Status.ASSIGNED,
                submission,
                whole.assessment(),
                handling,
                List.of());
    }

    /// What no rule speaks of in the part alone is what the whole was.
    private Assessment assessment(Part part, Complaint whole) {
        Assessment known = whole.assessment();
        Assessment own =
                terms.classifier()
                        .classify(new Facts(part.content(), whole.submission().kind(), null));
        return own.abstained()
                ? known
                : own.graded(
                        own.severity().atLeast(known.severity()),
                        own.risk().atLeast(known.risk()),
                        Cause.lifts(whole.submission().tags()));
    }

    private static Map<String, String> classified(Assessment assessment) {
        return Map.of(
                "category", assessment.category().name(),
                "severity", assessment.severity().name(),
                "risk", assessment.risk().name(),
                "rulesVersion", assessment.rulesVersion());
    }

    private void takeOver(Draft draft, Complaint whole) {
        for (Deadline planned : terms.planner().atReceipt(whole.facts(), draft.now())) {
            if (planned.stage() == Stage.STALE) {
                draft.clocks().start(planned.restarted(draft.now()), SPLIT);
            } else {
                openClock(whole, planned.stage())
                        .ifPresent(clock -> takeOver(draft, whole, clock, planned));
            }
        }
        for (CasePause pause : whole.pauses()) {
            draft.pauses().add(ended(pause, draft.now()));
        }
    }

    private static Optional<Deadline> openClock(Complaint whole, Stage stage) {
        return whole.deadlines().stream()
                .filter(clock -> clock.stage() == stage && clock.isOwed())
                .findFirst();
    }

    private void takeOver(Draft draft, Complaint whole, Deadline clock, Deadline planned) {
        Deadline begun = terms.planner().counted(planned, Count.of(clock), List.of(), draft.now());
        draft.clocks().start(begun.heldBy(draft.handling().assignee()), SPLIT);
        if (!terms.planner().pausable(clock.stage(), whole.facts())) {
            return;
        }
        for (CasePause pause : whole.pauses()) {
            if (!pause.from().isBefore(clock.startAt()) && pause.reason().stops(clock.stage())) {
                CasePause over = ended(pause, draft.now());
                draft.clocks().suspend(clock.stage(), over.reason().name(), over.from());
                draft.clocks()
                        .resume(
                                clock.stage(),
                                over.over().orElseThrow(),
                                over.reason().name(),
                                terms.planner());
            }
        }
    }

    private static CasePause ended(CasePause pause, Instant now) {
        return pause.isOpen() ? pause.endedAt(now) : pause;
    }
}
