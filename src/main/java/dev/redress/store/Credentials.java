package dev.redress.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an account signs in with.
///
/// @param mustChange whether the password was set by somebody else, so that its owner must change
///   it
/// @param oneTimeUntil until when such a password is good
public record Credentials(Account account, boolean mustChange, @Nullable Instant oneTimeUntil) {

    /// Whether the password is still good, if it is the right one.
    public boolean isGoodAt(Instant now) {
        return account.active() && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }
}
