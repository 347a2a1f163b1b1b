package dev.redress.store;

/// The database refused what was to be written, and wrote nothing of it.
public final class Unstorable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unstorable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
