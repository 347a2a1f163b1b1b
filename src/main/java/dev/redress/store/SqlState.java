package dev.redress.store;

import io.vertx.sqlclient.DatabaseException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the database itself says about a failure, five characters long; its first two are the
/// class.
final class SqlState {

    private static final int CAUSES_MAX = 20;
    private static final int LENGTH = 5;

    private SqlState() {}

    /// Empty when the database did not say anything: it was not reached, or it is not to blame.
    static String of(Throwable failure) {
        return causes(failure).stream()
                .map(SqlState::own)
                .filter(state -> state.length() == LENGTH)
                .findFirst()
                .orElse("");
    }

    /// The failure itself first.
    static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        Throwable cause = failure;
        while (cause != null && causes.size() < CAUSES_MAX) {
            causes.add(cause);
            cause = cause.getCause();
        }
        return causes;
    }

    // The bare client has the first kind, Hibernate makes the second of it.
    private static String own(Throwable failure) {
        String state =
                switch (failure) {
                    case DatabaseException refused -> refused.getSqlState();
                    case SQLException refused -> refused.getSQLState();
                    default -> null;
                };
        return state == null ? "" : state;
    }
}
