package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All phrases of a rule book, ready to be found in one pass.
///
/// A Latin word matches whole, so `fire` is not in `fireplace`; Han characters know no word
/// boundaries and match anywhere. `*` at the end of a Latin word leaves its end open, `~` joins two
/// parts (see [Rule]).
final class PhraseIndex {
    private static final int NO_OPENING = -1;

    /// What may lie between two joined parts: half a Chinese sentence, some English words.
    private static final int GAP_MAX = 12;

    private static final int LATIN_GAP_MAX = 30;
    private static final String SENTENCE_ENDS = ".!?;。！？；…";

    private record Part(String text, boolean open) {
        boolean standsIn(NormalText text, int start, int end) {
            return !(isLatin(this.text.charAt(0)) && start > 0 && isLatin(text.charAt(start - 1)))
                    && (open || !endsInside(text, end));
        }

        private boolean endsInside(NormalText text, int end) {
            return isLatin(this.text.charAt(this.text.length() - 1))
                    && end < text.length()
                    && isLatin(text.charAt(end));
        }

        int gapMax() {
            return isLatin(text.charAt(0)) ? LATIN_GAP_MAX : GAP_MAX;
        }
    }

    private final Map<Part, Integer> numbers = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<List<Phrase>> closedBy = new ArrayList<>();
    private final Simplification simplification;
    private final Automaton automaton;

    PhraseIndex(List<Rule> rules, Simplification simplification) {
        this.simplification = simplification;
        for (int order = 0; order < rules.size(); order++) {
            enter(rules.get(order), order);
        }
        automaton = new Automaton(parts.stream().map(Part::text).toList());
    }

    /// Every match, in the order of their ends.
    List<Hit> find(NormalText text) {
        Search search = new Search(text);
        automaton.find(text, search);
        return search.hits;
    }

    private void enter(Rule rule, int order) {
        String effect = rule.effect();
        for (String spelled : rule.phrases()) {
            String[] spelledParts = spelled.split("~", -1);
            if (spelledParts.length > 2) {
                throw new IllegalArgumentException("More than two parts: " + spelled);
            }
            int opening = spelledParts.length == 2 ? numberOf(spelledParts[0]) : NO_OPENING;
            int closing = numberOf(spelledParts[spelledParts.length - 1]);
            closedBy.get(closing).add(new Phrase(order, rule, spelled, effect, opening));
        }
    }

    private int numberOf(String spelled) {
        boolean open = spelled.endsWith("*");
        String bare = open ? spelled.substring(0, spelled.length() - 1) : spelled;
        Part part = new Part(NormalText.of(bare, simplification).toString(), open);
        if (part.text().isEmpty()) {
            throw new IllegalArgumentException("An empty phrase would match everywhere");
        }
        if (bare.indexOf('*') >= 0) {
            throw new IllegalArgumentException("Only the end may be left open: " + spelled);
        }
        Integer known = numbers.putIfAbsent(part, parts.size());
        if (known != null) {
            return known;
        }
        parts.add(part);
        closedBy.add(new ArrayList<>());
        return parts.size() - 1;
    }

    private static boolean isLatin(char c) {
        return c < NormalText.HAN_FIRST && Character.isLetterOrDigit(c);
    }

    /// One walk over one text.
    private final class Search implements Automaton.Found {
        private final NormalText text;
        private final List<Hit> hits = new ArrayList<>();

        /// Where each part was last seen to end; 0 for not yet.
        private final int[] ends = new int[parts.size()];

        Search(NormalText text) {
            this.text = text;
        }

        @Override
        public void word(int number, int end) {
            Part part = parts.get(number);
            int start = end - part.text().length();
            if (!part.standsIn(text, start, end)) {
                return;
            }
            for (Phrase phrase : closedBy.get(number)) {
                int from = phrase.isJoined() ? openingOf(phrase, start) : start;
                if (from >= 0) {
                    hits.add(hit(phrase, from, end));
                }
            }
            ends[number] = end;
        }

        /// Where the phrase begins whose second part begins at `start`; negative if it does not.
        private int openingOf(Phrase phrase, int start) {
            Part opening = parts.get(phrase.opening());
            int end = ends[phrase.opening()];
            if (end == 0 || end > start || start - end > opening.gapMax()) {
                return -1;
            }
            for (int i = end; i < start; i++) {
                if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                    return -1;
                }
            }
            return end - opening.text().length();
        }

        private Hit hit(Phrase phrase, int start, int end) {
            return new Hit(phrase, start, end, Negation.standsBefore(text, start), true);
        }
    }
}
