package dev.redress.store;

/// The case has changed since the caller read it.
public final class StaleVersion extends RuntimeException {

    private final long current;

    StaleVersion(long current) {
        super("The case is at version " + current);
        this.current = current;
    }

    /// The version that a new attempt must be based on.
    public long current() {
        return current;
    }
}
