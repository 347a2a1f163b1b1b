package dev.redress.platform;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a request, and keeps no more of it than is told: a body full of
/// errors must not become a heap full of them. For one use by one thread.
public final class InputErrors {

    private final List<FieldError> kept = new ArrayList<>();
    private int more;

    public void add(String field, String code, String message) {
        if (kept.size() < InvalidInput.SHOWN_MAX) {
            kept.add(new FieldError(field, code, message));
        } else {
            more++;
        }
    }

    /// All that another reading found.
    public void addAll(InvalidInput other) {
        for (FieldError error : other.told()) {
            add(error.field(), error.code(), error.message());
        }
        more += other.untold();
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /// Fails with [InvalidInput] if there is any.
    public void refuseIfAny() {
        if (!kept.isEmpty()) {
            throw new InvalidInput(kept, more);
        }
    }
}
