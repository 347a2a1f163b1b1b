package dev.redress.core.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// All approved versions of a rule. A version once used stays for good.
public record Editions<T>(List<Edition<T>> editions) {

    public Editions {
        editions =
                editions.stream()
                        .sorted(Comparator.comparingInt((Edition<T> e) -> e.version()).reversed())
                        .toList();
    }

    /// The highest version that is effective at this instant. Asking for a time before all versions
    /// fails.
    public Edition<T> at(Instant instant) {
        for (Edition<T> edition : editions) {
            if (!edition.effectiveFrom().isAfter(instant)) {
                return edition;
            }
        }
        throw new IllegalArgumentException("No rule is in force at " + instant);
    }

    /// Whether there is such a version, from whenever it is effective.
    public boolean has(int version) {
        return editions.stream().anyMatch(edition -> edition.version() == version);
    }

    public <U> Editions<U> map(Function<T, U> change) {
        return new Editions<>(
                editions.stream()
                        .map(e ->
                                new Edition<>(
                                        e.version(), e.effectiveFrom(), change.apply(e.value())))
                        .toList());
    }
}
