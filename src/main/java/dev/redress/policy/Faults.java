package dev.redress.policy;

import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyFault;
import dev.redress.platform.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a content, and keeps no more of it than is told. For one use by one
/// thread.
final class Faults {

    private final List<PolicyFault> found = new ArrayList<>();
    private int more;

    void require(String place, @Nullable Object value) {
        if (value == null) {
            add(place, "REQUIRED", "is required");
        }
    }

    void add(String place, String code, String message) {
        add(new PolicyFault(place, code, message));
    }

    private void add(PolicyFault fault) {
        if (found.size() < InvalidInput.SHOWN_MAX) {
            found.add(fault);
        } else {
            more++;
        }
    }

    /// What `make` makes, or nothing if that is refused; the faults then are of `place`.
    <T> @Nullable T of(String place, Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidPolicy e) {
            e.faults().forEach(fault -> add(place.isEmpty() ? fault : fault.inside(place)));
            more += e.more();
        } catch (IllegalArgumentException e) {
            add(place, "INVALID", String.valueOf(e.getMessage()));
        }
        return null;
    }

    /// What another one collected about the content of `place`.
    void take(String place, Faults inner) {
        inner.found.forEach(fault -> add(fault.inside(place)));
        more += inner.more;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// @throws InvalidPolicy if anything was found
    void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidPolicy(found, more);
        }
    }
}
