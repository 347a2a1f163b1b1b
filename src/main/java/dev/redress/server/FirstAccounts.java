package dev.redress.server;

import dev.redress.core.identity.AccountName;
import dev.redress.identity.Passwords;
import dev.redress.platform.RefusedStart;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/// The administrators that a desk begins with. Two are needed, because no one alone gives rights to
/// anybody; afterwards the desk itself is where accounts are made.
record FirstAccounts(String jdbcUrl, String username, String password) {

    private static final int PASSWORD_BYTES = 10;

    /// In one statement: of two commands at once, both look at what was there before, and the lock
    /// lets one of them wait.
    private static final String LOCK = "lock table account in share row exclusive mode";

    private static final String ADD =
            """
            with added as (
              insert into account (username, password_hash, roles, active, must_change, one_time_until)
              select ?, ?, array['admin'], true, true, now() + interval '72 hours'
              where 2 > (select count(*) from account where active and 'admin' = any(roles)
                and username <> all(?))
              on conflict (username) do nothing
              returning username)
            insert into account_change (id, account, kind, roles, actor, at)
            select gen_random_uuid(), username, 'CREATED', array['admin'], 'system', now() from added
            """;

    /// Adds an administrator and answers their one-time password.
    ///
    /// @param reserved names that cannot sign in and do not count
    /// @throws RefusedStart when the name is taken, or there are two administrators already
    String add(String name, List<String> reserved) {
        if (!AccountName.isValid(name)) {
            throw new RefusedStart("An account is called " + AccountName.PATTERN + ".");
        }
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        String oneTime = HexFormat.of().formatHex(bytes);
        try (Connection connection = DriverManager.getConnection(jdbcUrl, username, password)) {
            connection.setAutoCommit(false);
            try (PreparedStatement lock = connection.prepareStatement(LOCK);
                    PreparedStatement add = connection.prepareStatement(ADD)) {
                lock.execute();
                add.setString(1, name);
                add.setString(2, Passwords.hash(oneTime));
                add.setArray(3, connection.createArrayOf("text", reserved.toArray()));
                if (add.executeUpdate() == 0) {
                    throw new RefusedStart(
                            "No account was added: the name is taken, or there are two administrators,"
                                    + " who add others at the desk.");
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new RefusedStart("Cannot add an account: " + e.getMessage());
        }
        return oneTime;
    }
}
