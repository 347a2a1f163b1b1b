package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A statement that names its parameters, for lists of statements of which each wants others.
///
/// @param sql with their numbers
/// @param names in the order of the numbers
record NamedSql(String sql, List<String> names) {

    // Neither a cast nor a colon in quotes.
    private static final Pattern PARAMETER = Pattern.compile("(?<=[\\s(]):([a-z]+)\\b");

    /// `delete from t where id = :id` is `delete from t where id = $1`.
    static NamedSql of(String named) {
        List<String> names = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(named);
        String sql = parameter.replaceAll(found -> "\\$" + number(found.group(1), names));
        return new NamedSql(sql, List.copyOf(names));
    }

    private static int number(String name, List<String> names) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name) + 1;
    }

    /// @param values of all its parameters, and maybe of others
    Uni<Void> run(SqlClient client, Map<String, ? extends @Nullable Object> values) {
        Tuple parameters = Tuple.tuple();
        names.forEach(name -> parameters.addValue(values.get(name)));
        return client.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }
}
