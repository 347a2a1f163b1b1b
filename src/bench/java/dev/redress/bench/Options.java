package dev.redress.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// What to measure, and for how long.
///
/// @param clients how many at once, one line of the table each
/// @param warmUp before each measurement, not counted
/// @param measured of each phase
/// @param rounds phases of each kind a line; neighbours change places each round
record Options(List<Integer> clients, Duration warmUp, Duration measured, int rounds) {

    private static final Options DEFAULT =
            new Options(List.of(1, 4, 16, 64), Duration.ofSeconds(5), Duration.ofSeconds(10), 2);

    Options {
        if (clients.isEmpty() || clients.stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("There must be at least one client");
        }
        if (measured.isZero() || measured.isNegative() || warmUp.isNegative() || rounds < 1) {
            throw new IllegalArgumentException("There is nothing to measure");
        }
    }

    /// Reads `--clients 1,16 --warm-up 5 --seconds 10 --rounds 2`; what is not said is as usual.
    static Options of(String... args) {
        Options options = DEFAULT;
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

    private Options with(String flag, String value) {
        return switch (flag) {
            case "--clients" -> {
                List<Integer> counts =
                        Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
                yield new Options(counts, warmUp, measured, rounds);
            }
            case "--warm-up" -> new Options(clients, seconds(value), measured, rounds);
            case "--seconds" -> new Options(clients, warmUp, seconds(value), rounds);
            case "--rounds" -> new Options(clients, warmUp, measured, Integer.parseInt(value));
            default ->
                    throw new IllegalArgumentException(
                            flag
                                    + " is none of --clients 1,4,16,64 --warm-up 5 --seconds 10"
                                    + " --rounds 2");
        };
    }

    private static Duration seconds(String value) {
        return Duration.ofSeconds(Long.parseLong(value));
    }
}
