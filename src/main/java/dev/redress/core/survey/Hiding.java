package dev.redress.core.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which rows of a table are hidden, so that no answer of few can be read from it, nor be found by
/// taking what is shown from the total.
public enum Hiding {
    SHOWN,
    /// Fewer answers than may be shown.
    TOO_FEW,
    /// Enough by itself; but what is hidden beside it could be told by what would be left.
    BESIDE_TOO_FEW;

    /// What becomes of each row of a table.
    ///
    /// @param answers of each row, whose sum is shown as well
    /// @param shownFrom so many at the least are shown
    public static List<Hiding> of(List<Long> answers, int shownFrom) {
        List<Hiding> hidden = new ArrayList<>();
        answers.forEach(count -> hidden.add(count < shownFrom ? TOO_FEW : SHOWN));
        while (isTold(answers, hidden, shownFrom)) {
            hidden.set(smallestShown(answers, hidden), BESIDE_TOO_FEW);
        }
        return List.copyOf(hidden);
    }

    /// Whether what is missing from the total is few answers, or those of one row.
    private static boolean isTold(List<Long> answers, List<Hiding> hidden, int shownFrom) {
        List<Long> missing =
                IntStream.range(0, answers.size())
                        .filter(i -> hidden.get(i) != SHOWN && answers.get(i) > 0)
                        .mapToObj(answers::get)
                        .toList();
        boolean isFew =
                missing.size() == 1
                        || missing.stream().mapToLong(Long::longValue).sum() < shownFrom;
        return !missing.isEmpty() && isFew && hidden.contains(SHOWN);
    }

    private static int smallestShown(List<Long> answers, List<Hiding> hidden) {
        return IntStream.range(0, answers.size())
                .filter(i -> hidden.get(i) == SHOWN)
                .boxed()
                .min(Comparator.comparing(answers::get))
                .orElseThrow();
    }
}
