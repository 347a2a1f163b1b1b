package dev.redress.store;

import dev.redress.core.identity.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An account.
@Entity
@Table(name = "account")
class AccountRow {

    @Id String username;

    @Column(name = "password_hash")
    String passwordHash;

    String[] roles;

    boolean active;

    static AccountRow of(Account account) {
        AccountRow row = new AccountRow();
        row.username = account.username();
        row.passwordHash = account.passwordHash();
        row.roles = labelsOf(account.roles());
        row.active = account.active();
        return row;
    }

    Account toCore() {
        return new Account(username, passwordHash, rolesOf(roles), active);
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
