package dev.redress.core.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A fact that somebody at the desk established.
///
/// @param value in the form of its kind, see [FactKind#value]
/// @param by the account
public record Finding(FactKind fact, String value, @Nullable String note, String by, Instant at) {

    /// Whether it says that one of the parties is a fake.
    public boolean suspectsFraud() {
        return fact == FactKind.FRAUD && !value.equals(FactKind.NO_FAKE);
    }
}
