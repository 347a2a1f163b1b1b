package dev.redress.core.classification;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The votes of the rules for the categories. Each rule votes once, with its weight.
///
/// The heaviest sum wins; among equals the one with the heaviest single rule, then the one whose
/// rule stands first in the book.
final class Ballot {
    /// What a declared kind is worth: a best guess, but never certain enough alone.
    private static final int KIND_WEIGHT = 2;

    private static final Category[] CATEGORIES = Category.values();

    private final int[] sums = new int[CATEGORIES.length];
    private final @Nullable Phrase[] heaviest = new Phrase[CATEGORIES.length];
    private final boolean[] affirmed = new boolean[CATEGORIES.length];

    Ballot(List<Hit> hits, @Nullable Category declared) {
        BitSet heard = new BitSet();
        for (Hit hit : hits) {
            Category category = hit.rule().category();
            if (category != null && hit.votes()) {
                affirmed[category.ordinal()] |= !hit.negated();
                if (!heard.get(hit.phrase().order())) {
                    heard.set(hit.phrase().order());
                    count(hit.phrase(), category.ordinal());
                }
            }
        }
        if (declared != null) {
            sums[declared.ordinal()] += KIND_WEIGHT;
            affirmed[declared.ordinal()] = true;
        }
    }

    /// The winner; OTHER without any vote.
    Category category() {
        int best = best();
        return sums[best] == 0 ? Category.OTHER : CATEGORIES[best];
    }

    @Nullable String subCategory() {
        Phrase phrase = heaviest[best()];
        return phrase == null ? null : phrase.rule().subCategory();
    }

    /// How sure the vote is, from 0 to 1.
    ///
    /// It rises with the winner's weight (3 alone reaches 0.6, 10 alone 0.83) and falls with the
    /// weight of the next: a tie halves it. If all that speaks for the winner is negated it is
    /// halved too, so that a person looks.
    double confidence() {
        int best = best();
        double top = sums[best];
        if (top == 0) {
            return 0;
        }
        int next = 0;
        for (int i = 0; i < sums.length; i++) {
            next = i == best ? next : Math.max(next, sums[i]);
        }
        double sure = top / (top + 2) * (1 - next / (2 * top)) * (affirmed[best] ? 1 : 0.5);
        return Math.round(sure * 1000) / 1000.0;
    }

    private void count(Phrase phrase, int index) {
        sums[index] += phrase.rule().weight();
        Phrase known = heaviest[index];
        if (known == null || isHeavier(phrase, known)) {
            heaviest[index] = phrase;
        }
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best] || (sums[i] == sums[best] && isStronger(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isStronger(int index, int other) {
        Phrase mine = heaviest[index];
        Phrase theirs = heaviest[other];
        return mine != null && (theirs == null || isHeavier(mine, theirs));
    }

    private static boolean isHeavier(Phrase phrase, Phrase other) {
        int weight = phrase.rule().weight();
        int otherWeight = other.rule().weight();
        return weight > otherWeight || (weight == otherWeight && phrase.order() < other.order());
    }
}
