package dev.redress.infra.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Reads a setting that has few values.
final class Words {

    private Words() {}

    /// @throws IllegalArgumentException which names what is allowed
    static <T> T one(T[] values, Function<T, String> word, String setting, String given) {
        List<T> all = List.of(values);
        return all.stream()
                .filter(value -> word.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "%s is %s, but must be one of %s"
                                        .formatted(
                                                setting,
                                                given,
                                                Arrays.stream(values).map(word).toList())));
    }
}
