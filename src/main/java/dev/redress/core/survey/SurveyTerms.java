package dev.redress.core.survey;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When customers are asked, and what follows from what they answer (spec.md §4.7, §5.5, §8.5).
///
/// @param orderHours from the sign-off of an order to its survey
/// @param reminderDays from the invitation to the one reminder, less than `validDays`
/// @param validDays how long a link is good for
/// @param coolDownDays within which nobody is asked about the same case, or about an order or in a
///   campaign after anything, a second time
/// @param lowScoreBelow a lower score is a signal
/// @param lowStarsMax so few stars are one, too
/// @param signalsForItem how many signals on one category and team are a matter to improve
/// @param signalDays within how many days they must come
/// @param countedFrom as many sealed answers must wait before any is opened, at least 2: a single
///   one could be told by when it came
/// @param shownFrom figures of fewer answers are hidden
/// @param callBackHours within which who left a number is called
/// @param excludedTags whoever opened a case with such a label is not asked
public record SurveyTerms(
        int orderHours,
        int reminderDays,
        int validDays,
        int coolDownDays,
        int lowScoreBelow,
        int lowStarsMax,
        int signalsForItem,
        int signalDays,
        int countedFrom,
        int shownFrom,
        int callBackHours,
        List<String> excludedTags) {

    private static final int MAX = 1_000;

    public SurveyTerms {
        excludedTags = List.copyOf(excludedTags);
        Map.of(
                        "orderHours", orderHours,
                        "reminderDays", reminderDays,
                        "validDays", validDays,
                        "coolDownDays", coolDownDays,
                        "signalsForItem", signalsForItem,
                        "signalDays", signalDays,
                        "shownFrom", shownFrom,
                        "callBackHours", callBackHours)
                .forEach(SurveyTerms::requirePositive);
        if (reminderDays >= validDays) {
            throw new IllegalArgumentException("A reminder must come before the link ends");
        }
        if (countedFrom < 2 || countedFrom > MAX) {
            throw new IllegalArgumentException("countedFrom must be from 2 to " + MAX);
        }
        if (lowScoreBelow < 0 || lowScoreBelow > 100 || lowStarsMax < 0 || lowStarsMax > 5) {
            throw new IllegalArgumentException("What counts as low must lie on the scales");
        }
    }

    private static void requirePositive(String name, int value) {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("%s must be from 1 to %d".formatted(name, MAX));
        }
    }

    public Duration orderAfter() {
        return Duration.ofHours(orderHours);
    }

    public Duration reminderAfter() {
        return Duration.ofDays(reminderDays);
    }

    public Duration validFor() {
        return Duration.ofDays(validDays);
    }

    public Duration coolDown() {
        return Duration.ofDays(coolDownDays);
    }

    public Duration callBackWithin() {
        return Duration.ofHours(callBackHours);
    }

    /// Whether an answer calls for an improvement.
    public boolean isLow(BigDecimal score100, @Nullable Integer stars) {
        return score100.compareTo(BigDecimal.valueOf(lowScoreBelow)) < 0
                || (stars != null && stars <= lowStarsMax);
    }
}
