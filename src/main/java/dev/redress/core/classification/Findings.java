package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What the rules found in a text.
///
/// @param hits in the order of their places, the longer first; harmless idioms are gone, and so is
///   what they silence
record Findings(List<Hit> hits) {

    private static final Comparator<Hit> BY_PLACE =
            Comparator.comparingInt(Hit::start)
                    .thenComparing(Comparator.comparingInt(Hit::end).reversed());

    static Findings of(List<Hit> found) {
        List<Hit> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        List<Hit> kept = new ArrayList<>(sorted.size());
        Cover idioms = new Cover();
        Cover phrases = new Cover();
        for (Hit hit : sorted) {
            if (hit.isDenied()) {
                continue;
            }
            if (hit.rule().idiom()) {
                idioms.add(hit);
            } else if (!idioms.covers(hit)) {
                kept.add(phrases.covers(hit) ? hit.withoutVote() : hit);
                phrases.add(hit);
            }
        }
        return new Findings(kept);
    }

    boolean any(Predicate<Rule> wanted) {
        for (Hit hit : hits) {
            if (wanted.test(hit.rule())) {
                return true;
            }
        }
        return false;
    }

    /// The stretch of text that phrases in one piece have covered so far.
    private static final class Cover {
        private int start = -1;
        private int end = -1;

        void add(Hit hit) {
            if (hit.end() > end && !hit.phrase().isJoined()) {
                start = hit.start();
                end = hit.end();
            }
        }

        /// Whether the hit is a part of something longer. The same stretch is no part of itself.
        boolean covers(Hit hit) {
            return hit.end() <= end && !(hit.start() == start && hit.end() == end);
        }
    }
}
