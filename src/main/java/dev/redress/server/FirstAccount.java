package dev.redress.server;

import dev.redress.core.identity.AccountName;
import dev.redress.identity.Passwords;
import dev.redress.platform.RefusedStart;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// An administrator to be added, with the one-time password that nobody else has seen.
///
/// @param hash of the password, as the database keeps it
/// @param reserved names that cannot sign in and do not count as administrators
record FirstAccount(String name, String oneTime, String hash, List<String> reserved) {

    private static final int PASSWORD_BYTES = 10;

    FirstAccount {
        reserved = List.copyOf(reserved);
    }

    /// With a password made up just now.
    ///
    /// @throws RefusedStart when no account may be called so
    static FirstAccount called(String name, List<String> reserved) {
        if (!AccountName.isValid(name)) {
            throw new RefusedStart("An account is called " + AccountName.PATTERN + ".");
        }
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        String oneTime = HexFormat.of().formatHex(bytes);
        return new FirstAccount(name, oneTime, Passwords.hash(oneTime), reserved);
    }

    /// Without password and hash: this is what a log shows.
    @Override
    public String toString() {
        return name;
    }
}
