package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All phrases of a rule book, ready to be found in one pass.
///
/// Where a phrase matches says the [Match] of its rule, what it means its [Spelling].
final class PhraseIndex {
    private static final int NO_OPENING = -1;
    private static final String SENTENCE_ENDS = ".!?;。！？；…";

    private record Part(String text, boolean open, boolean anywhere) {
        static Part of(Spelling.Part spelled, Match match) {
            return new Part(spelled.text(), spelled.open(), match == Match.ANYWHERE);
        }

        boolean standsIn(NormalText text, int start, int end) {
            return anywhere || (!beginsInside(text, start) && (open || !endsInside(text, end)));
        }

        private boolean beginsInside(NormalText text, int start) {
            return NormalText.isLatin(this.text.charAt(0))
                    && start > 0
                    && NormalText.isLatin(text.charAt(start - 1));
        }

        private boolean endsInside(NormalText text, int end) {
            return NormalText.isLatin(this.text.charAt(this.text.length() - 1))
                    && end < text.length()
                    && NormalText.isLatin(text.charAt(end));
        }
    }

    private final Map<Part, Integer> numbers = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<List<Phrase>> closedBy = new ArrayList<>();

    /// The parts that are the first of some phrase.
    private final BitSet opens = new BitSet();

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
            Spelling spelling = Spelling.of(spelled, simplification);
            Spelling.Part first = spelling.opening();
            int opening = first == null ? NO_OPENING : numberOf(Part.of(first, rule.match()));
            if (opening != NO_OPENING) {
                opens.set(opening);
            }
            int closing = numberOf(Part.of(spelling.closing(), rule.match()));
            closedBy.get(closing)
                    .add(new Phrase(order, rule, spelled, effect, opening, spelling.gapMax()));
        }
    }

    private int numberOf(Part part) {
        Integer known = numbers.putIfAbsent(part, parts.size());
        if (known != null) {
            return known;
        }
        parts.add(part);
        closedBy.add(new ArrayList<>());
        return parts.size() - 1;
    }

    /// One walk over one text.
    private final class Search implements Automaton.Found {
        private final NormalText text;
        private final List<Hit> hits = new ArrayList<>();

        private final Ends ends = new Ends(parts.size());

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
            if (opens.get(number)) {
                ends.add(number, end);
            }
        }

        /// Where the phrase begins whose second part begins at `start`; negative if it does not.
        private int openingOf(Phrase phrase, int start) {
            Part opening = parts.get(phrase.opening());
            int end = ends.latest(phrase.opening(), start);
            if (end == Ends.NONE || start - end > phrase.gapMax()) {
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
