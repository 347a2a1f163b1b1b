package dev.redress.store;

import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Set;

/// The database cannot be asked now: it is not reached, shuts down, has no connection left, or gave
/// this transaction up for another one. The same request may succeed later.
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Lost connections, given-up transactions, exhausted resources, interventions of an operator.
    private static final Set<String> STATE_CLASSES = Set.of("08", "40", "53", "57");

    /// The client and its pool have no types for these.
    private static final Set<String> SENTENCES =
            Set.of("Timeout", "Connection is closed", "Connection was closed", "Pool closed");

    public Unavailable(Throwable cause) {
        super("The database is not available: " + cause.getMessage(), cause);
    }

    /// Whether this is why something failed; also for what no store has named.
    public static boolean isBehind(Throwable failure) {
        String state = SqlState.of(failure);
        return state.isEmpty()
                ? SqlState.causes(failure).stream().anyMatch(Unavailable::isLost)
                : STATE_CLASSES.contains(state.substring(0, 2));
    }

    /// `failure`, by this name if it is one.
    static Throwable named(Throwable failure) {
        return isBehind(failure) && !(failure instanceof Unavailable)
                ? new Unavailable(failure)
                : failure;
    }

    private static boolean isLost(Throwable failure) {
        return switch (failure) {
            case Unavailable _,
                    SocketException _,
                    UnknownHostException _,
                    ClosedConnectionException _,
                    ConnectionPoolTooBusyException _ ->
                    true;
            case NoStackTraceThrowable told -> says(told);
            case VertxException told -> says(told);
            default -> false;
        };
    }

    private static boolean says(Throwable failure) {
        return failure.getMessage() != null && SENTENCES.contains(failure.getMessage());
    }
}
