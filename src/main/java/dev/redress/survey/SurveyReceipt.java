package dev.redress.survey;

import dev.redress.core.survey.SurveyDefinition;
import java.math.BigDecimal;

/// What an answer is worth.
///
/// @param score100 from 10.00 to 100.00
/// @param satisfied whether it counts as satisfied
public record SurveyReceipt(BigDecimal score100, boolean satisfied) {

    static SurveyReceipt of(BigDecimal score100) {
        return new SurveyReceipt(score100, score100.compareTo(SurveyDefinition.SATISFIED_MIN) >= 0);
    }
}
