package dev.redress.core.insight;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// To which products, brands and the like something applies.
///
/// @param values what is named; all of them must fit, and without any everything does
public record Scope(Map<Dimension, Set<String>> values) {

    public static final Scope EVERYTHING = new Scope(Map.of());

    public Scope {
        values =
                values.entrySet().stream()
                        .filter(named -> !named.getValue().isEmpty())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, named -> Set.copyOf(named.getValue())));
    }

    /// Whether a case falls into it.
    ///
    /// @param keys what the case names
    public boolean covers(Map<Dimension, String> keys) {
        return values.entrySet().stream()
                .allMatch(named -> {
                    String key = keys.get(named.getKey());
                    return key != null && names(named.getKey(), named.getValue(), key);
                });
    }

    private static boolean names(Dimension dimension, Set<String> values, String key) {
        String wanted = dimension.compared(key);
        return values.stream().anyMatch(value -> dimension.compared(value).equals(wanted));
    }

    /// Whether all that is said of this one value falls into it, whatever else is said.
    boolean coversAllOf(Dimension dimension, String value) {
        return covers(Map.of(dimension, value));
    }
}
