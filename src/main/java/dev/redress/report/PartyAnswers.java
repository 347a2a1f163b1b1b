package dev.redress.report;

import dev.redress.core.party.PartyKind;
import dev.redress.store.PartyFigures.Figure;
import dev.redress.store.Period;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How merchants and carriers answered, as reports tell it.
interface PartyAnswers {

    /// Fewer questions than that say nothing of a party.
    int ASKED_MIN = 5;

    /// The parties that were asked in a period.
    ///
    /// @param hidden how many were asked too seldom to be told of, fewer than five times
    record PartyReport(Instant from, Instant to, Instant asOf, List<PartyLine> lines, long hidden) {

        static PartyReport of(Period period, Instant asOf, List<Figure> figures) {
            List<PartyLine> shown =
                    figures.stream()
                            .filter(figure -> figure.asked() >= ASKED_MIN)
                            .map(PartyLine::of)
                            .toList();
            return new PartyReport(
                    period.from(), period.to(), asOf, shown, figures.size() - shown.size());
        }
    }

    /// One party.
    ///
    /// @param asked questions that were not taken back
    /// @param answered in time or late
    /// @param breaches silent beyond the time, answered later or not
    /// @param replyRate answered / asked, from 0 to 1
    /// @param medianHours from the question to the first answer; absent without any
    record PartyLine(
            PartyKind kind,
            String partyId,
            long asked,
            long answered,
            long inTime,
            long breaches,
            double replyRate,
            @Nullable Double medianHours) {

        private static final double HOUR = 3_600;

        static PartyLine of(Figure figure) {
            Double median = figure.medianSeconds();
            return new PartyLine(
                    figure.party().kind(),
                    figure.party().id(),
                    figure.asked(),
                    figure.answered(),
                    figure.inTime(),
                    figure.breaches(),
                    (double) figure.answered() / figure.asked(),
                    median == null ? null : median / HOUR);
        }
    }
}
