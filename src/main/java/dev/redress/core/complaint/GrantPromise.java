package dev.redress.core.complaint;

import dev.redress.core.compensation.Award;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.WorkCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Tells the customer what they will get and until when, and sees to it that somebody looks after
/// it: the follow-up of that day reminds whoever works on the case one working day before
/// (COMP-09).
final class GrantPromise {

    private GrantPromise() {}

    /// When the customer may expect it: as somebody said, or in the policy's usual time if nobody
    /// did or the day has come.
    static LocalDate dayOf(Draft draft, Award award) {
        LocalDate wanted = award.expectedOn();
        LocalDate today = LocalDate.ofInstant(draft.now(), WorkCalendar.ZONE);
        return wanted != null && wanted.isAfter(today)
                ? wanted
                : draft.terms()
                        .planner()
                        .workingDay(draft.now(), draft.terms().compensation().paymentWorkingDays());
    }

    /// @param certain with the day on which it may be expected
    static Optional<Refusal> make(Draft draft, Compensation certain) {
        if (FollowUpPoints.isFull(draft)) {
            return FollowUpPoints.tooMany(draft);
        }
        LocalDate day = dayOf(draft, certain.award());
        Map<String, String> words =
                Map.of(
                        "form", formOf(draft, certain),
                        "amount", certain.award().amount().toPlainString(),
                        "dueOn", day.toString());
        int number =
                FollowUpPoints.add(
                        draft, day, draft.wordsOf(Template.COMPENSATION_FOLLOW_UP, words).text());
        change(draft, certain.id(), number);
        draft.tellCustomer(Template.COMPENSATION_GRANTED, words);
        return Optional.empty();
    }

    /// Nobody needs to look after it any more.
    static void settle(Draft draft, UUID id) {
        Integer number = draft.dossier().grants().of(id).followUp();
        if (number != null) {
            FollowUpPoints.settle(draft, number);
        }
    }

    static String formOf(Draft draft, Compensation compensation) {
        String code = compensation.award().form();
        return draft.terms()
                .compensation()
                .form(code)
                .map(form -> form.nameIn(draft.found().submission().language()))
                .orElse(code);
    }

    private static void change(Draft draft, UUID id, int number) {
        CaseGrants grants = draft.dossier().grants();
        draft.file(dossier -> dossier.with(grants.with(grants.of(id).followedUpBy(number))));
    }
}
