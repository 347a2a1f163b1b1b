package dev.redress.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.store.ReputationStore.Counted;
import dev.redress.store.ReputationStore.Effect;
import dev.redress.store.ReputationStore.Spoken;
import dev.redress.store.ReputationStore.Week;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Figures of reviews.
interface ReputationAnswers {

    int DECIMALS = 2;
    double HUNDRED = 100;

    /// What reviews of a time say.
    ///
    /// @param terms the most frequent words first, likewise `categories`
    record ReputationReport(
            Instant from,
            Instant to,
            Instant asOf,
            List<WeekLine> weeks,
            List<Counted> terms,
            List<Counted> categories) {

        static ReputationReport of(Instant from, Instant to, Instant asOf, Spoken spoken) {
            List<WeekLine> lines = new ArrayList<>();
            Week before = null;
            for (Week week : spoken.weeks()) {
                lines.add(WeekLine.of(week, before));
                before = week;
            }
            return new ReputationReport(from, to, asOf, lines, spoken.terms(), spoken.categories());
        }
    }

    /// The reviews of a week. Shares are in percent.
    ///
    /// @param week its Monday
    /// @param goodChange since the last week with reviews, in percentage points; absent in the
    ///   first
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WeekLine(
            LocalDate week,
            long reviews,
            BigDecimal good,
            BigDecimal neutral,
            BigDecimal bad,
            @Nullable BigDecimal goodChange,
            @Nullable BigDecimal badChange) {

        static WeekLine of(Week week, @Nullable Week before) {
            BigDecimal good = share(week.good(), week.reviews());
            BigDecimal bad = share(week.bad(), week.reviews());
            return new WeekLine(
                    week.week(),
                    week.reviews(),
                    good,
                    share(week.neutral(), week.reviews()),
                    bad,
                    before == null ? null : good.subtract(share(before.good(), before.reviews())),
                    before == null ? null : bad.subtract(share(before.bad(), before.reviews())));
        }
    }

    /// What reviews of a month have brought.
    ///
    /// @param propagationRate how many of them were passed on, in percent; absent without reviews
    /// @param brandAwareness how many know the brand, in percent; absent until somebody entered it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EffectAnswer(
            String month,
            long reviews,
            @Nullable BigDecimal propagationRate,
            @Nullable BigDecimal brandAwareness) {

        static EffectAnswer of(String month, Effect effect) {
            return new EffectAnswer(
                    month,
                    effect.reviews(),
                    effect.reviews() == 0 ? null : share(effect.shared(), effect.reviews()),
                    effect.awareness());
        }
    }

    /// How many know the brand.
    record AwarenessRequest(
            @NotNull
                    @DecimalMin("0")
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 2)
                    @Schema(examples = "42.50")
                    @Nullable BigDecimal percent) {}

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(HUNDRED * part / whole).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
