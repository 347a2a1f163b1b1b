package dev.redress.platform;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A parameter that is one of few words.
public final class Choice {

    private Choice() {}

    /// The value that is called `given`.
    ///
    /// @throws InvalidInput that lists what is allowed
    public static <T extends Enum<T>> T named(String field, String given, T[] values) {
        return labelled(field, given, values, Enum::name);
    }

    /// The value whose label is `given`.
    ///
    /// @throws InvalidInput that lists what is allowed
    public static <T> T labelled(
            String field, String given, T[] values, Function<T, String> label) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() ->
                        InvalidInput.of(
                                field,
                                "UNKNOWN_VALUE",
                                Arrays.stream(values)
                                        .map(label)
                                        .collect(Collectors.joining(", ", "must be one of ", ""))));
    }
}
