package dev.redress.core.classification;

import java.util.List;

/// Finds any number of words in one pass over a text (Aho and Corasick, 1975).
///
/// The time grows with the text and its matches, not with the number of words. Immutable.
final class Automaton {
    private final Trie trie = new Trie();
    private final int[][] words;

    /// The state of the longest proper suffix that is the beginning of some word.
    private final int[] fallbacks;

    /// The nearest state on the way of the fallbacks in which a word ends.
    private final int[] shorter;

    /// Told of each match, in the order of their ends.
    interface Found {
        void word(int word, int end);
    }

    /// Numbers the words from 0 in the given order.
    Automaton(List<String> dictionary) {
        for (int i = 0; i < dictionary.size(); i++) {
            trie.enter(dictionary.get(i), i);
        }
        words = trie.words();
        fallbacks = new int[trie.size()];
        shorter = new int[trie.size()];
        for (int state : trie.byDepth()) {
            link(state);
        }
    }

    void find(NormalText text, Found found) {
        int state = Trie.ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.charAt(i));
            int ending = words[state].length > 0 ? state : shorter[state];
            while (ending != Trie.ROOT) {
                for (int word : words[ending]) {
                    found.word(word, i + 1);
                }
                ending = shorter[ending];
            }
        }
    }

    private int next(int from, char c) {
        int state = from;
        int target = trie.step(state, c);
        while (target == Trie.ROOT && state != Trie.ROOT) {
            state = fallbacks[state];
            target = trie.step(state, c);
        }
        return target;
    }

    private void link(int state) {
        int parent = trie.parentOf(state);
        if (parent != Trie.ROOT) {
            fallbacks[state] = next(fallbacks[parent], trie.letterOf(state));
        }
        int fallback = fallbacks[state];
        shorter[state] = words[fallback].length > 0 ? fallback : shorter[fallback];
    }
}
