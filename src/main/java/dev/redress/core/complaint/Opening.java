package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Facts;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.CaseFacts;
import dev.redress.core.sla.PrintedTime;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Makes a case of a submission: classified, promised, acknowledged.
///
/// A text that no rule speaks of waits for a person as RECEIVED, with its receipt and its deadlines
/// like any other. A submission from the past has what time has done to it since; only what starts
/// with the risk starts when the case is opened, because that is when somebody says how great it
/// is.
public final class Opening {

    private final Terms terms;

    public Opening(Terms terms) {
        this.terms = terms;
    }

    /// Opens the case, to be stored as it is.
    ///
    /// @param id a UUIDv7
    /// @param now not before the receipt
    public Change open(UUID id, Submission submission, Actor opener, Instant now) {
        Draft draft = new Draft(received(id, submission, opener, now), opener, now, terms);
        Assessment assessment = draft.found().assessment();
        draft.writeAt(
                EventType.RECEIVED,
                submission.receivedAt(),
                Map.of("channel", submission.channel().name()));
        // A guess that a person must decide upon is no classification.
        if (!assessment.abstained()) {
            draft.writeAt(EventType.CLASSIFIED, submission.receivedAt(), classified(assessment));
        }
        Routing.route(draft);
        draft.clocks().begun(Trigger.RECEIPT.name());
        draft.catchUp();
        acknowledge(draft);
        if (assessment.greenChannel()) {
            GreenChannel.alert(draft);
        }
        return draft.change();
    }

    private Complaint received(UUID id, Submission submission, Actor opener, Instant now) {
        Assessment assessment =
                terms.classifier()
                        .classify(
                                new Facts(
                                        submission.content(),
                                        submission.kind(),
                                        submission.claimAmount()));
        CaseFacts facts =
                new CaseFacts(
                        submission.kind(),
                        assessment.severity(),
                        assessment.risk(),
                        assessment.greenChannel(),
                        assessment.category(),
                        submission.channel(),
                        submission.customer().tier(),
                        submission.receivedAt());
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
        return inContact && submission.source() == Source.AGENT
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
