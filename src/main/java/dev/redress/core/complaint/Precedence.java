package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Priority;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.priority.Adjustment;
import dev.redress.core.priority.Cause;
import dev.redress.core.priority.Situation;
import java.util.HashMap;
import java.util.Map;

/// The place of a new case in the queue, and what is told of it.
final class Precedence {

    private Precedence() {}

    static Situation situation(Submission submission, Assessment assessment) {
        References references = submission.references();
        return new Situation(
                assessment.category(),
                assessment.severity(),
                assessment.priority(),
                submission.channel(),
                submission.customer().tier(),
                references.orderAmount(),
                references.orderNo(),
                references.keys(),
                submission.receivedAt());
    }

    /// A promotion counts as soon as it is known what the case is about, once.
    static void classified(Draft draft, Assessment before) {
        Submission submission = draft.found().submission();
        boolean isLifted = submission.tags().contains(Cause.PROMOTION.tag());
        if (!before.abstained() || isLifted || !isOfPromotion(draft, submission)) {
            return;
        }
        Priority from = draft.assessment().priority();
        draft.assess(assessment -> assessment.withPriority(from.lifted()));
        draft.write(
                EventType.PRIORITY_ADJUSTED,
                Map.of(
                        "from", from.name(),
                        "to", from.lifted().name(),
                        "reason", Cause.PROMOTION.tag()));
    }

    private static boolean isOfPromotion(Draft draft, Submission submission) {
        return draft.terms()
                .dynamicRules()
                .apply(submission.receivedAt())
                .isOfPromotion(situation(submission, draft.assessment()));
    }

    /// Writes down why the case stands where it stands, and tells the supervisors of a customer who
    /// complains often.
    static void note(Draft draft, Priority graded, Adjustment adjustment) {
        if (adjustment.isNone()) {
            return;
        }
        Map<String, String> details = new HashMap<>();
        details.put("from", graded.name());
        details.put("to", adjustment.priority().name());
        details.put("tags", String.join(", ", adjustment.tags()));
        if (adjustment.repeatOf() != null) {
            details.put("repeatOf", adjustment.repeatOf());
        }
        draft.writeAt(
                EventType.PRIORITY_ADJUSTED, draft.found().submission().receivedAt(), details);
        if (adjustment.complaintsOf() != null) {
            draft.tell(
                    Template.REPEAT_COMPLAINANT,
                    new Recipient.Holders(Role.SUPERVISOR),
                    Map.of("count", adjustment.complaintsOf().toString()));
        }
    }
}
