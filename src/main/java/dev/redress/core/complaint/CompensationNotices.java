package dev.redress.core.complaint;

import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.compensation.Step;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.util.HashMap;
import java.util.Map;

/// Who is told what of a step. What somebody asked the desk to do and will see is told to nobody.
final class CompensationNotices {

    private CompensationNotices() {}

    static void tell(Draft draft, Compensation after, Step step) {
        switch (step) {
            case Step.Judge judge -> {
                if (!judge.approved()) {
                    draft.tell(
                            Template.COMPENSATION_REJECTED,
                            new Recipient.Person(after.grantedBy()),
                            words(draft, after, judge.reason()));
                } else if (judge.legal()
                        && after.state() == CompensationState.PENDING_APPROVAL
                        && after.approvalOf(false).isPresent()) {
                    askAnew(draft, after);
                }
            }
            case Step.Revoke revoke ->
                    draft.tellCustomer(
                            Template.COMPENSATION_REVOKED, words(draft, after, revoke.reason()));
            case Step.NotePaid paid ->
                    draft.tellCustomer(
                            Template.COMPENSATION_PAID, words(draft, after, paid.reference()));
            case Step.NoteRefused refused ->
                    draft.tellHandler(
                            Template.PAYMENT_REFUSED, words(draft, after, refused.refusal()));
            case Step.TakeBack taken -> {
                Map<String, String> words = words(draft, after, taken.reason());
                words.put("amount", taken.amount().toPlainString());
                draft.tellCustomer(Template.COMPENSATION_TAKEN_BACK, words);
            }
            case Step.Advise _,
                    Step.Verify _,
                    Step.OrderPayment _,
                    Step.FileClaim _,
                    Step.NoteRecovered _,
                    Step.WriteOff _ -> {
                // Seen by whoever did it, and in the timeline.
            }
        }
    }

    /// Whoever approved it for the business does not reach that far any more.
    private static void askAnew(Draft draft, Compensation after) {
        draft
                .terms()
                .compensation()
                .ruling(draft.actor(), after.matter(), after.exposure())
                .approvers()
                .stream()
                .findFirst()
                .ifPresent(role ->
                        draft.tell(
                                Template.COMPENSATION_WANTED,
                                new Recipient.Holders(role),
                                Map.of("amount", after.award().amount().toPlainString())));
    }

    private static Map<String, String> words(Draft draft, Compensation after, String reason) {
        Map<String, String> words = new HashMap<>();
        words.put("form", GrantPromise.formOf(draft, after));
        words.put("amount", after.award().amount().toPlainString());
        words.put("reason", reason);
        return words;
    }
}
