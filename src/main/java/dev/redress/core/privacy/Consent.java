package dev.redress.core.privacy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What customers were shown when their contact data were taken (PRIV-01). To handle a complaint
/// needs no consent beyond that: nobody is refused for want of one.
///
/// @param version of the published texts; absent in a case that nobody submitted
/// @param purpose what the contact data are for, in the language of the case
public record Consent(@Nullable Integer version, @Nullable String purpose) {

    /// Nothing is known of what was shown.
    public static final Consent NONE = new Consent(null, null);

    /// With what was in force and usual where nobody said otherwise.
    public Consent or(int inForce, String usual) {
        return new Consent(
                Objects.requireNonNullElse(version, inForce),
                Objects.requireNonNullElse(purpose, usual));
    }
}
