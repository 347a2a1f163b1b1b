package dev.redress.store;

import dev.redress.core.complaint.Status;

/// The case has changed since the caller read it.
public final class StaleVersion extends RuntimeException {

    private final long current;
    private final Status status;

    /// @param current the version of the case by now
    public StaleVersion(long current, Status status) {
        super("The case is at version " + current);
        this.current = current;
        this.status = status;
    }

    /// The version that a new attempt must be based on.
    public long current() {
        return current;
    }

    /// Where the case stands by now.
    public Status status() {
        return status;
    }
}
