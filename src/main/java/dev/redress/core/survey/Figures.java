package dev.redress.core.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// What answers say (spec.md §8.4). All but the number of answers and the share of those who
/// answered are absent where fewer gave that answer than may be shown.
///
/// @param score the mean, out of 100
/// @param satisfactionRate in percent of the answers
/// @param from the lower end of the interval in which the rate of all customers lies with 95 %
///   (Wilson); likewise `to`
/// @param stars the mean, out of 5
/// @param nps promoters minus detractors in percent of those who said
/// @param ces the mean, out of 7
/// @param responseRate in percent of those who were asked; absent if none of them is known
public record Figures(
        long answers,
        BigDecimal score,
        BigDecimal satisfactionRate,
        BigDecimal from,
        BigDecimal to,
        @Nullable BigDecimal stars,
        @Nullable BigDecimal nps,
        @Nullable BigDecimal ces,
        long sent,
        @Nullable BigDecimal responseRate) {

    private static final int DECIMALS = 2;
    private static final double HUNDRED = 100;

    /// Of the normal distribution, for 95 % on both sides.
    private static final double Z = 1.959964;

    /// What at least one answer says.
    ///
    /// @param shownFrom so many answers at least, both of all and of each question
    public static Figures of(Tally tally, int shownFrom) {
        double n = tally.answers();
        double rate = tally.satisfied() / n;
        double middle = (rate + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(rate * (1 - rate) / n + Z * Z / (4 * n * n));
        boolean isStarred = tally.starred() >= shownFrom;
        boolean isRecommended = tally.npsAnswers() >= shownFrom;
        boolean isEased = tally.cesAnswers() >= shownFrom;
        return new Figures(
                tally.answers(),
                tally.scores()
                        .divide(
                                BigDecimal.valueOf(tally.answers()),
                                DECIMALS,
                                RoundingMode.HALF_UP),
                rounded(HUNDRED * rate),
                rounded(HUNDRED * Math.max(0, middle - half)),
                rounded(HUNDRED * Math.min(1, middle + half)),
                isStarred ? rounded((double) tally.stars() / tally.starred()) : null,
                isRecommended
                        ? rounded(
                                HUNDRED
                                        * (tally.promoters() - tally.detractors())
                                        / tally.npsAnswers())
                        : null,
                isEased ? rounded((double) tally.ces() / tally.cesAnswers()) : null,
                tally.sent(),
                tally.sent() == 0 ? null : rounded(HUNDRED * n / tally.sent()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
