package dev.redress.core.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something happened at the door. The desk tells itself, so that whoever keeps books of it or
/// watches for attacks can listen.
///
/// @param account the name that was given, which need not be that of an account
/// @param address of the caller, where one is known
public record AccessEvent(Kind kind, String account, @Nullable String address, Instant at) {

    /// What happened.
    public enum Kind {
        SIGNED_IN,
        /// Unknown account, wrong password, or an account that is switched off.
        REFUSED,
        /// After too many of those, for a while.
        LOCKED_OUT,
        REFRESHED,
        SIGNED_OUT,
        /// A spent refresh token came again: somebody has a copy. The session is over.
        TOKEN_REUSED
    }
}
