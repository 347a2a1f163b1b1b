package dev.redress.store;

/// What is in the register has changed since the caller read it.
public final class StaleRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;
    private final String state;

    StaleRecord(long current, String state) {
        super("It is at version " + current);
        this.current = current;
        this.state = state;
    }

    /// The version that a new attempt must be based on.
    public long current() {
        return current;
    }

    public String state() {
        return state;
    }
}
