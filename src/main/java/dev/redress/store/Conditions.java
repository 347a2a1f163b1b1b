package dev.redress.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The conditions of a statement, and its parameters as they are numbered.
final class Conditions {

    private final Tuple parameters;
    private final List<String> conditions = new ArrayList<>();

    /// @param parameters grow with what is asked for
    Conditions(Tuple parameters) {
        this.parameters = parameters;
    }

    /// None yet, of a statement within this one.
    Conditions within() {
        return new Conditions(parameters);
    }

    void add(String condition) {
        conditions.add(condition);
    }

    /// Adds a condition unless there is no value to compare with.
    ///
    /// @param condition with `%1$s` for the value
    void where(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition.formatted(next(value)));
        }
    }

    /// Adds the parameter, and answers what stands for it.
    String next(Object value) {
        parameters.addValue(sent(value));
        return "$" + parameters.size();
    }

    Tuple parameters() {
        return parameters;
    }

    /// `where a = $1 and b = $2`; empty if there are none.
    String whereClause() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    private static Object sent(Object value) {
        return switch (value) {
            case Instant instant -> Cells.sent(instant);
            case Enum<?> constant -> constant.name();
            case Collection<?> words -> words.stream().map(Conditions::sent).toArray(String[]::new);
            default -> value;
        };
    }
}
