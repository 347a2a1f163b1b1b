package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Words as paths from a common root: state 0, which stands for nothing read yet.
///
/// Steps lie in one open hash table: Chinese has too many characters for a row per state.
final class Trie {
    static final int ROOT = 0;

    private static final int[] NONE = {};

    private record State(int parent, char letter, int depth) {}

    private final List<State> states = new ArrayList<>(List.of(new State(ROOT, '\0', 0)));
    private final List<int[]> words = new ArrayList<>(List.of(NONE));
    private long[] keys = new long[1 << 10];

    /// The state behind each key; no step leads to the root, so 0 marks a free place.
    private int[] targets = new int[1 << 10];

    void enter(String word, int number) {
        int state = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int target = step(state, word.charAt(i));
            state = target != ROOT ? target : add(state, word.charAt(i));
        }
        int[] known = words.get(state);
        int[] longer = Arrays.copyOf(known, known.length + 1);
        longer[known.length] = number;
        words.set(state, longer);
    }

    /// The state behind `state` and `letter`, or the root if no word goes on that way.
    int step(int state, char letter) {
        return targets[placeOf(key(state, letter))];
    }

    int size() {
        return states.size();
    }

    int parentOf(int state) {
        return states.get(state).parent();
    }

    char letterOf(int state) {
        return states.get(state).letter();
    }

    /// The numbers of the words that end in each state.
    int[][] words() {
        return words.toArray(int[][]::new);
    }

    /// All states but the root, each before any that lies deeper.
    int[] byDepth() {
        return IntStream.range(1, states.size())
                .boxed()
                .sorted(Comparator.comparingInt(state -> states.get(state).depth()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int add(int parent, char letter) {
        int state = states.size();
        states.add(new State(parent, letter, states.get(parent).depth() + 1));
        words.add(NONE);
        // At most half full, so that the search for a missing step ends soon.
        if (state * 2 > keys.length) {
            grow();
        }
        put(key(parent, letter), state);
        return state;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 4];
        targets = new int[oldKeys.length * 4];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != ROOT) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int place = placeOf(key);
        keys[place] = key;
        targets[place] = target;
    }

    private static long key(int state, char letter) {
        return ((long) state << Character.SIZE) | letter;
    }

    private int placeOf(long key) {
        int mask = keys.length - 1;
        // Fibonacci hashing: neighbouring keys land far apart.
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (targets[place] != ROOT && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
