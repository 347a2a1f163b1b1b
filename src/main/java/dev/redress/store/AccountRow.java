package dev.redress.store;

import dev.redress.core.identity.Role;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an account is kept.
final class AccountRow {

    private AccountRow() {}

    /// Of the columns `username, password_hash, roles, active`.
    static Account read(Row row) {
        return new Account(
                row.getString("username"),
                row.getString("password_hash"),
                rolesOf(row.getArrayOfStrings("roles")),
                row.getBoolean("active"));
    }

    static String[] labelsOf(Set<Role> roles) {
        return roles.stream().map(Role::label).sorted().toArray(String[]::new);
    }

    /// A role that this version does not know gives no right.
    static Set<Role> rolesOf(String[] labels) {
        return Stream.of(labels)
                .map(Role::labelled)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
