package dev.redress.store;

/// The database was told to give a reading up, because it took longer than it may
/// (`redress.reading.statement-max`). Asking for less may help, asking again hardly.
public final class TookTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String QUERY_CANCELED = "57014";

    TookTooLong(Throwable cause) {
        super("The reading took too long: " + cause.getMessage(), cause);
    }

    static boolean isBehind(Throwable failure) {
        return SqlState.of(failure).equals(QUERY_CANCELED);
    }
}
