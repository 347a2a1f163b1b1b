package dev.redress.policy;

import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a content. For one use by one thread.
final class Faults {

    private final List<PolicyFault> found = new ArrayList<>();

    void require(String place, @Nullable Object value) {
        if (value == null) {
            add(place, "REQUIRED", "is required");
        }
    }

    void add(String place, String code, String message) {
        found.add(new PolicyFault(place, code, message));
    }

    /// What `make` makes, or nothing if that is refused; the faults then are of `place`.
    <T> @Nullable T of(String place, Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidPolicy e) {
            e.faults().forEach(fault -> found.add(place.isEmpty() ? fault : fault.inside(place)));
        } catch (IllegalArgumentException e) {
            add(place, "INVALID", String.valueOf(e.getMessage()));
        }
        return null;
    }

    /// What another one collected about the content of `place`.
    void take(String place, Faults inner) {
        inner.found.forEach(fault -> found.add(fault.inside(place)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// @throws InvalidPolicy if anything was found
    void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidPolicy(found);
        }
    }
}
