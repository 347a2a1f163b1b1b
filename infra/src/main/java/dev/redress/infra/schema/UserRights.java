package dev.redress.infra.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the functions may do in the database: work with all tables, own none, and change nothing
/// that is only ever added to.
final class UserRights {

    private static final String GROUP = "redress_desk";

    private static final List<String> OF_GROUP =
            List.of(
                    "grant usage on schema public to " + GROUP,
                    "grant select, insert, update, delete, truncate on all tables in schema public to "
                            + GROUP,
                    "grant usage, select on all sequences in schema public to " + GROUP,
                    "grant execute on all functions in schema public to " + GROUP,
                    "revoke insert, update, delete, truncate on flyway_schema_history from "
                            + GROUP,
                    "revoke update, delete, truncate on audit_entry, audit_seal, audit_anchor, complaint_event from "
                            + GROUP);

    private final List<Login> users;

    UserRights(List<Login> users) {
        this.users = users;
    }

    /// What is to be done, one statement each. Passwords of users that are there stay theirs:
    /// changing them is for the rotation.
    List<String> orders(Statement statement) throws SQLException {
        List<String> orders = new ArrayList<>();
        if (!exists(statement, GROUP)) {
            orders.add("create role %s nologin".formatted(GROUP));
        }
        orders.addAll(OF_GROUP);
        for (Login user : users) {
            if (!exists(statement, user.username())) {
                orders.add(
                        "create role %s login password %s in role %s"
                                .formatted(user.username(), quoted(user.password()), GROUP));
            }
        }
        return orders;
    }

    private static boolean exists(Statement statement, String role) throws SQLException {
        try (ResultSet found =
                statement.executeQuery(
                        "select 1 from pg_roles where rolname = '%s'"
                                .formatted(role.toLowerCase(Locale.ROOT)))) {
            return found.next();
        }
    }

    // A statement that makes a role takes no parameters.
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
