package dev.redress.core.security;

import java.util.List;

/// How far it reaches (spec.md §10, point 22).
///
/// @param persons how many are concerned, as far as is known
/// @param dataClasses what of them: `phone`, `address`
public record LeakFacts(int persons, List<String> dataClasses) {

    public LeakFacts {
        dataClasses = List.copyOf(dataClasses);
        if (persons < 0) {
            throw new IllegalArgumentException("persons must not be negative");
        }
    }
}
