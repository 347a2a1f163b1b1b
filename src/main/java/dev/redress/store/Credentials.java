package dev.redress.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an account signs in with.
///
/// @param mustChange whether the password was set by somebody else, so that its owner must change
///   it
/// @param oneTimeUntil until when such a password is good
/// @param secondFactor whether a code is needed beside the password
public record Credentials(
        Account account, boolean mustChange, @Nullable Instant oneTimeUntil, boolean secondFactor) {

    /// Whether the password is still good, if it is the right one.
    public boolean isGoodAt(Instant now) {
        return account.active() && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }
}
