package dev.redress.core.arbitration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is recorded of an arbitration.
public sealed interface ArbitrationCommand {

    /// Somebody went to arbitration.
    ///
    /// @param id a UUIDv7 for the arbitration
    /// @param fileReference under which the institution keeps the matter
    record Apply(UUID id, String institution, String fileReference, LocalDate on, String document)
            implements ArbitrationCommand {}

    /// The arbitration came a step further.
    ///
    /// @param to any step but the first
    /// @param award exactly for `AWARDED`
    record Proceed(ArbitrationState to, LocalDate on, String document, @Nullable Award award)
            implements ArbitrationCommand {}

    /// The date by which the award was to be performed passed.
    record Miss() implements ArbitrationCommand {}
}
