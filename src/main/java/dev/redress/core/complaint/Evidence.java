package dev.redress.core.complaint;

import java.time.Instant;

/// Evidence as it stands in the case: only ever added to.
///
/// @param side whose evidence it is
/// @param by the account that handed it in, which may be another's than the side's
public record Evidence(Side side, EvidenceItem item, String by, Instant at) {

    /// Whose evidence it is.
    public enum Side {
        CUSTOMER,
        PLATFORM,
        MERCHANT,
        CARRIER
    }
}
