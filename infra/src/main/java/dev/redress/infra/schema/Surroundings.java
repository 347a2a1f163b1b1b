package dev.redress.infra.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Where the database is and who is to be in it.
///
/// @param server the address by JDBC, up to the slash before the database's name
/// @param options what follows the name, with its question mark
/// @param database the name of the desk's database
/// @param owner who owns the tables
/// @param users whom the functions are
record Surroundings(
        String server, String options, String database, Login owner, List<Login> users) {

    // The JVM itself knows who signs for the proxy.
    private static final String VERIFIED =
            "?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory";

    Surroundings {
        users = List.copyOf(users);
    }

    static Surroundings of(Map<String, String> variables, Secrets secrets) {
        return new Surroundings(
                "jdbc:postgresql://%s:5432/".formatted(needed(variables, "DATABASE_HOST")),
                VERIFIED,
                needed(variables, "DATABASE_NAME"),
                secrets.login(needed(variables, "OWNER_SECRET")),
                Stream.of(needed(variables, "USER_SECRETS").split(","))
                        .map(secrets::login)
                        .toList());
    }

    /// The address of a database of the server.
    String url(String name) {
        return server + name + options;
    }

    /// As the owner.
    ///
    /// @param name of the database
    Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(url(name), owner.username(), owner.password());
    }

    private static String needed(Map<String, String> variables, String name) {
        return Objects.requireNonNull(variables.get(name), name);
    }
}
