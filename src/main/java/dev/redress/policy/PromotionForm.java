package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.insight.Promotion;
import dev.redress.core.sla.WorkCalendar;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A promotion as people write it.
///
/// @param expectedFactor how many times the usual complaints are expected meanwhile; 1 unless given
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromotionForm(
        @Nullable String name,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable ScopeForm scope,
        @Nullable Integer expectedFactor) {

    static final int FACTOR_MAX = 1_000;

    static PromotionForm of(Promotion promotion) {
        return new PromotionForm(
                promotion.name(),
                promotion.from().atZone(WorkCalendar.ZONE).toOffsetDateTime(),
                promotion.to().atZone(WorkCalendar.ZONE).toOffsetDateTime(),
                ScopeForm.of(promotion.scope()),
                promotion.expectedFactor());
    }

    /// Nothing if it is wrong; then `faults` say what.
    @Nullable Promotion built(String place, Faults faults) {
        Named named = Named.of(name, from, to, place, faults);
        int factor = expectedFactor == null ? 1 : expectedFactor;
        if (factor < 1 || factor > FACTOR_MAX) {
            faults.add(place + ".expectedFactor", "OUT_OF_RANGE", "must be 1 to " + FACTOR_MAX);
            return null;
        }
        return named == null
                ? null
                : faults.of(
                        place,
                        () ->
                                new Promotion(
                                        named.name(),
                                        named.from(),
                                        named.to(),
                                        ScopeForm.built(scope, place + ".scope", faults),
                                        factor));
    }
}
