package dev.redress.store;

/// The database refused what was to be written, and wrote nothing of it: it cannot hold the data,
/// or they are against its constraints. Trying the same again is of no use, unless [#isClash()].
public final class Unstorable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String DATA = "22";
    private static final String CONSTRAINTS = "23";
    private static final String UNIQUE = "23505";

    private final String state;

    public Unstorable(Throwable cause) {
        super(cause.getMessage(), cause);
        this.state = SqlState.of(cause);
    }

    /// `failure`, by this name if it is one.
    static Throwable named(Throwable failure) {
        String state = SqlState.of(failure);
        return state.startsWith(DATA) || state.startsWith(CONSTRAINTS)
                ? new Unstorable(failure)
                : failure;
    }

    /// Whether something has the same number already. Numbers are made by chance: the next one will
    /// be another.
    public boolean isClash() {
        return state.equals(UNIQUE);
    }

    /// Whether a value is to blame, and not where it was to be written.
    public boolean isOfData() {
        return state.startsWith(DATA);
    }
}
