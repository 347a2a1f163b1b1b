package dev.redress.core.classification;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The votes of the rules for the categories. Each rule votes once, with its weight.
///
/// The heaviest sum wins; among equals the one with the heaviest single rule, then the one whose
/// rule stands first in the book.
final class Ballot {
    /// What a declared kind is worth: a best guess, but never certain enough alone.
    private static final int KIND_WEIGHT = 2;

    private static final Tally NO_VOTE = new Tally(Category.OTHER);

    /// In the order of the categories, so that equals stand in it.
    private final Map<Category, Tally> tallies = new EnumMap<>(Category.class);

    private final Tally best;

    /// What speaks for one category.
    private static final class Tally {
        private final Category category;
        private int sum;
        private @Nullable Phrase heaviest;
        private boolean affirmed;

        Tally(Category category) {
            this.category = category;
        }

        void count(Phrase phrase) {
            sum += phrase.rule().weight();
            if (heaviest == null || isHeavier(phrase, heaviest)) {
                heaviest = phrase;
            }
        }

        boolean beats(Tally other) {
            return sum > other.sum || (sum == other.sum && isStronger(other));
        }

        private boolean isStronger(Tally other) {
            return heaviest != null
                    && (other.heaviest == null || isHeavier(heaviest, other.heaviest));
        }

        private static boolean isHeavier(Phrase phrase, Phrase other) {
            int weight = phrase.rule().weight();
            int otherWeight = other.rule().weight();
            return weight > otherWeight
                    || (weight == otherWeight && phrase.order() < other.order());
        }
    }

    Ballot(List<Hit> hits, @Nullable Category declared) {
        BitSet heard = new BitSet();
        for (Hit hit : hits) {
            Category category = hit.rule().category();
            if (category != null && hit.votes()) {
                Tally tally = tallyOf(category);
                tally.affirmed |= !hit.negated();
                if (!heard.get(hit.phrase().order())) {
                    heard.set(hit.phrase().order());
                    tally.count(hit.phrase());
                }
            }
        }
        if (declared != null) {
            Tally tally = tallyOf(declared);
            tally.sum += KIND_WEIGHT;
            tally.affirmed = true;
        }
        best = best();
    }

    /// The winner; OTHER without any vote.
    Category category() {
        return best.category;
    }

    boolean isEmpty() {
        return best.sum == 0;
    }

    @Nullable String subCategory() {
        return best.heaviest == null ? null : best.heaviest.rule().subCategory();
    }

    /// How sure the vote is, from 0 to 1.
    ///
    /// It rises with the winner's weight (3 alone reaches 0.6, 10 alone 0.83) and falls with the
    /// weight of the next: a tie halves it. If all that speaks for the winner is negated it is
    /// halved too, so that a person looks.
    double confidence() {
        double top = best.sum;
        if (top == 0) {
            return 0;
        }
        int next = 0;
        for (Tally tally : tallies.values()) {
            next = tally == best ? next : Math.max(next, tally.sum);
        }
        double sure = top / (top + 2) * (1 - next / (2 * top)) * (best.affirmed ? 1 : 0.5);
        return Math.round(sure * 1000) / 1000.0;
    }

    private Tally tallyOf(Category category) {
        return tallies.computeIfAbsent(category, Tally::new);
    }

    private Tally best() {
        Tally first = NO_VOTE;
        for (Tally tally : tallies.values()) {
            first = tally.beats(first) ? tally : first;
        }
        return first;
    }
}
