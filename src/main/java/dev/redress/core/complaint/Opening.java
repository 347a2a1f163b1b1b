package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Facts;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.core.priority.Adjustment;
import dev.redress.core.priority.PriorityRules;
import dev.redress.core.priority.Standing;
import dev.redress.core.sla.CaseFacts;
import dev.redress.core.sla.PrintedTime;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes a case of a submission: classified, promised, acknowledged.
///
/// A text that no rule speaks of waits for a person as RECEIVED, with its receipt and its deadlines
/// like any other. A submission from the past has what time has done to it since; only what starts
/// with the risk starts when the case is opened, because that is when somebody says how great it
/// is.
public final class Opening {

    private final Terms terms;
    private final @Nullable PriorityRules priorities;

    /// By grade and keywords alone.
    public Opening(Terms terms) {
        this(terms, null);
    }

    public Opening(Terms terms, @Nullable PriorityRules priorities) {
        this.terms = terms;
        this.priorities = priorities;
    }

    /// Opens the case, to be stored as it is.
    ///
    /// @param id a UUIDv7
    /// @param now not before the receipt
    public Change open(UUID id, Submission submission, Actor opener, Instant now) {
        return open(id, submission, opener, now, Standing.UNKNOWN);
    }

    /// The same with what is known beside the complaint itself.
    public Change open(
            UUID id, Submission submission, Actor opener, Instant now, Standing standing) {
        return open(id, Filing.of(submission), opener, now, standing);
    }

    /// The same with the evidence that came with it.
    public Change open(UUID id, Filing filing, Actor opener, Instant now, Standing standing) {
        return open(id, filing, assessment(filing.submission()), opener, now, standing);
    }

    /// Opens the case of what the desk found out by itself.
    ///
    /// @param id a UUIDv7
    public Change discover(UUID id, Discovery found, Instant now) {
        Assessment known = found.assessment(terms.classifier());
        return open(id, Filing.of(found.submission()), known, Actor.SYSTEM, now, Standing.UNKNOWN);
    }

    private Change open(
            UUID id,
            Filing filing,
            Assessment graded,
            Actor opener,
            Instant now,
            Standing standing) {
        Submission submission = filing.submission();
        Adjustment adjustment = adjustment(submission, graded, standing);
        Assessment assessment = graded.withPriority(adjustment.priority());
        Submission tagged = submission.taggedWith(adjustment.tags());
        Draft draft = new Draft(received(id, tagged, assessment, opener, now), opener, now, terms);
        draft.writeAt(
                EventType.RECEIVED,
                submission.receivedAt(),
                Map.of("channel", submission.channel().name()));
        // A guess that a person must decide upon is no classification.
        if (!assessment.abstained()) {
            draft.writeAt(EventType.CLASSIFIED, submission.receivedAt(), classified(assessment));
        }
        Precedence.note(draft, graded.priority(), adjustment);
        Routing.route(draft);
        keepFrom(draft, submission.references().complainedOf());
        draft.clocks().begun(Trigger.RECEIPT.name());
        draft.catchUp();
        EvidenceWork.takeIn(draft, filing.evidence());
        // What is taken in late stands where it would have stood in time: the promises that it
        // missed meanwhile move it no further.
        draft.assess(caughtUp -> caughtUp.withPriority(adjustment.priority()));
        acknowledge(draft);
        if (assessment.greenChannel()) {
            GreenChannel.alert(draft);
        }
        if (adjustment.toSenior() && standing.senior() != null) {
            CaseWork.route(draft, standing.senior());
        }
        return draft.change();
    }

    private static void keepFrom(Draft draft, @Nullable String complainedOf) {
        if (complainedOf != null) {
            Entrusting.keepFrom(draft, complainedOf);
        }
    }

    /// Whether a senior agent shall take a case that opened so, if one is available.
    public boolean isForSenior(Change opened) {
        Complaint complaint = opened.after();
        return adjustment(complaint.submission(), complaint.assessment(), Standing.UNKNOWN)
                .toSenior();
    }

    private Assessment assessment(Submission submission) {
        return terms.classifier()
                .classify(
                        new Facts(
                                submission.content(), submission.kind(), submission.claimAmount()));
    }

    private Adjustment adjustment(Submission submission, Assessment assessment, Standing standing) {
        return priorities == null
                ? new Adjustment(assessment.priority(), Set.of(), List.of(), false, null, null)
                : priorities.adjust(
                        Precedence.situation(submission, assessment), standing.earlier());
    }

    private Complaint received(
            UUID id, Submission submission, Assessment assessment, Actor opener, Instant now) {
        CaseFacts facts = Complaint.facts(submission, assessment);
        return new Complaint(
                id,
                CaseNumber.of(id, submission.receivedAt()),
                1,
                assessment.abstained() ? Status.RECEIVED : Status.CLASSIFIED,
                submission,
                assessment,
                handling(submission, opener),
                terms.planner().atReceipt(facts, now));
    }

    /// An agent who takes a complaint down is the first in contact; whoever imports a file is not.
    private static Handling handling(Submission submission, Actor opener) {
        boolean inContact = opener.hasAny(Role.AGENT, Role.SENIOR);
        boolean isAbout = opener.name().equals(submission.references().complainedOf());
        return inContact && !isAbout && submission.source() == Source.AGENT
                ? Handling.UNTOUCHED.contactedBy(opener.name())
                : Handling.UNTOUCHED;
    }

    private static Map<String, String> classified(Assessment assessment) {
        return Map.of(
                "category", assessment.category().name(),
                "severity", assessment.severity().name(),
                "risk", assessment.risk().name(),
                "confidence", String.valueOf(assessment.confidence()),
                "rulesVersion", assessment.rulesVersion());
    }

    private void acknowledge(Draft draft) {
        Complaint found = draft.found();
        String language = found.submission().language();
        String promise = Promise.of(found.deadlines(), language, terms.wording()).orElse("");
        draft.write(EventType.ACKNOWLEDGED);
        if (found.submission().source() == Source.SYSTEM) {
            tellOfDiscovery(draft, promise);
        } else {
            draft.tellCustomer(
                    Template.RECEIPT,
                    Map.of(
                            "category",
                                    terms.wording().name(found.assessment().category(), language),
                            "receivedAt", PrintedTime.of(found.submission().receivedAt()),
                            "promise", promise));
        }
        draft.finish(Stage.ACK);
    }

    /// Nobody complained: the customer learns of the matter by this, and so does the desk.
    private static void tellOfDiscovery(Draft draft, String promise) {
        String content = draft.found().submission().content();
        draft.tellCustomer(
                Template.DISCOVERED_CUSTOMER, Map.of("content", content, "promise", promise));
        draft.tellHandler(Template.DISCOVERED_STAFF, Map.of("content", content));
    }
}
