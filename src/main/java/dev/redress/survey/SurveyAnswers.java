package dev.redress.survey;

import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.core.survey.SurveyWeek;
import dev.redress.store.InvitedSurvey;
import dev.redress.store.SurveyBallot;
import dev.redress.store.SurveyStore;
import dev.redress.store.SurveyStore.CallBack;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Scores and keeps what customers answer.
@ApplicationScoped
class SurveyAnswers {

    private final SurveyStore surveys;

    SurveyAnswers(SurveyStore surveys) {
        this.surveys = surveys;
    }

    /// Nothing if another answer was faster.
    ///
    /// @param asked what the customer was asked
    Uni<@Nullable SurveyReceipt> keep(
            String tokenHash,
            InvitedSurvey invited,
            SurveyDefinition asked,
            Verdict verdict,
            Instant now) {
        BigDecimal score = asked.score100(verdict.ratings());
        String contact = verdict.contact();
        CallBack callBack =
                contact == null
                        ? null
                        : new CallBack(contact, now.plus(asked.terms().callBackWithin()));
        return surveys.answer(tokenHash, ballot(invited, asked, verdict, now), callBack, now)
                .map(answered ->
                        switch (answered) {
                            case COUNTED -> SurveyReceipt.of(score);
                            case GONE -> null;
                        });
    }

    private static SurveyBallot ballot(
            InvitedSurvey invited, SurveyDefinition asked, Verdict verdict, Instant now) {
        BigDecimal score = asked.score100(verdict.ratings());
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        return new SurveyBallot(
                invited.kind(),
                invited.subject(),
                invited.category(),
                invited.team(),
                SurveyWeek.of(today),
                verdict.toJson(asked.version()),
                score,
                asked.terms().isLow(score, verdict.stars()));
    }
}
