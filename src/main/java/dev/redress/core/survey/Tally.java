package dev.redress.core.survey;

import java.math.BigDecimal;

/// What some answers come to together, as sums: tallies are added to each other.
///
/// @param scores the sum of the scores
/// @param starred how many gave stars; likewise `npsAnswers` and `cesAnswers`
/// @param promoters who would recommend us by 9 or 10
/// @param detractors who would by 6 at the most
/// @param sent how many were asked
public record Tally(
        long answers,
        BigDecimal scores,
        long satisfied,
        long starred,
        long stars,
        long npsAnswers,
        long promoters,
        long detractors,
        long cesAnswers,
        long ces,
        long sent) {

    public static final Tally NONE = ofSent(0);

    public static Tally ofSent(long sent) {
        return new Tally(0, BigDecimal.ZERO, 0, 0, 0, 0, 0, 0, 0, 0, sent);
    }

    public Tally plus(Tally other) {
        return new Tally(
                answers + other.answers,
                scores.add(other.scores),
                satisfied + other.satisfied,
                starred + other.starred,
                stars + other.stars,
                npsAnswers + other.npsAnswers,
                promoters + other.promoters,
                detractors + other.detractors,
                cesAnswers + other.cesAnswers,
                ces + other.ces,
                sent + other.sent);
    }
}
