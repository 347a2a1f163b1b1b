package dev.redress.store;

import io.vertx.sqlclient.DatabaseException;
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

    private static String own(Throwable failure) {
        String state = failure instanceof DatabaseException refused ? refused.getSqlState() : null;
        return state == null ? "" : state;
    }
}
