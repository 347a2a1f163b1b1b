package dev.redress.bench;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// How large the desk is, and what is due.
///
/// @param closed how many closed cases there are, one table of figures each, rising
/// @param open cases whose promises are not due yet
/// @param due cases with one broken promise, for each phase anew
/// @param workers how many sweep at once, one line each
record SweepOptions(List<Integer> closed, int open, int due, List<Integer> workers) {

    private static final SweepOptions DEFAULT =
            new SweepOptions(List.of(50_000, 4_000_000), 1_000_000, 20_000, List.of(1, 2, 4));

    SweepOptions {
        if (due < 1 || open < 0 || workers.isEmpty() || closed.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to measure");
        }
    }

    /// Reads `--closed 50000,4000000 --open 1000000 --due 20000 --workers 1,2,4`.
    static SweepOptions of(String... args) {
        SweepOptions options = DEFAULT;
        Iterator<String> words = Arrays.asList(args).iterator();
        while (words.hasNext()) {
            String flag = words.next();
            if (!words.hasNext()) {
                throw new IllegalArgumentException(flag + " wants a value");
            }
            options = options.with(flag, words.next());
        }
        return options;
    }

    private SweepOptions with(String flag, String value) {
        return switch (flag) {
            case "--closed" -> new SweepOptions(numbers(value), open, due, workers);
            case "--open" -> new SweepOptions(closed, Integer.parseInt(value), due, workers);
            case "--due" -> new SweepOptions(closed, open, Integer.parseInt(value), workers);
            case "--workers" -> new SweepOptions(closed, open, due, numbers(value));
            default ->
                    throw new IllegalArgumentException(
                            flag + " is none of --closed, --open, --due, --workers");
        };
    }

    private static List<Integer> numbers(String value) {
        return Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
    }
}
