package dev.redress.platform;

import dev.redress.core.identity.Actor;
import dev.redress.core.privacy.Purpose;
import org.jspecify.annotations.Nullable;

/// What a request needs personal data for.
public final class AccessPurpose {

    /// Says it where it is not the duty of the caller's role.
    public static final String HEADER = "Access-Purpose";

    private AccessPurpose() {}

    /// What a request is for that was sent with this header, or without one.
    ///
    /// @param given the header as it was sent
    /// @throws InvalidInput for what is no purpose
    public static Purpose of(@Nullable String given, Actor reader) {
        return given == null
                ? Purpose.ofDuty(reader)
                : Choice.named(HEADER, given, Purpose.values());
    }
}
