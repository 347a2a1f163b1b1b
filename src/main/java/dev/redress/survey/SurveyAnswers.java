package dev.redress.survey;

import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.platform.RulesInForce;
import dev.redress.store.SurveyAnswer;
import dev.redress.store.SurveyStore;
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
    private final RulesInForce rules;

    SurveyAnswers(SurveyStore surveys, RulesInForce rules) {
        this.surveys = surveys;
        this.rules = rules;
    }

    /// Nothing if another answer was faster.
    Uni<@Nullable SurveyReceipt> keep(String tokenHash, Verdict verdict, Instant now) {
        return rules.now()
                .map(inForce -> inForce.surveyAt(now))
                .chain(definition -> keep(tokenHash, verdict, definition, now));
    }

    private Uni<@Nullable SurveyReceipt> keep(
            String tokenHash, Verdict verdict, SurveyDefinition definition, Instant now) {
        BigDecimal score = definition.score100(verdict.ratings());
        SurveyAnswer answer =
                new SurveyAnswer(
                        verdict.toJson(definition.version()),
                        score,
                        LocalDate.ofInstant(now, WorkCalendar.ZONE));
        return surveys.answer(tokenHash, answer, now)
                .map(answered ->
                        switch (answered) {
                            case COUNTED -> SurveyReceipt.of(score);
                            case GONE -> null;
                        });
    }
}
