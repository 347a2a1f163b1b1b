package dev.redress.core.complaint;

import dev.redress.core.evidence.CaseFile;
import dev.redress.core.party.PartyKind;
import java.time.Instant;

/// Evidence as it stands in the case: only ever added to.
///
/// @param side whose evidence it is
/// @param by the account that handed it in, which may be another's than the side's
public record Evidence(Side side, EvidenceItem item, String by, Instant at) {

    /// Whether `party` may see it. Of a file that the desk keeps, a party sees its own, and of the
    /// others' the twin only.
    public boolean isShownTo(Side party) {
        CaseFile file = item.file();
        return file == null || (side == party) == (file.twinOf() == null);
    }

    /// Whose evidence it is.
    public enum Side {
        CUSTOMER,
        PLATFORM,
        MERCHANT,
        CARRIER;

        /// That of whoever answers by a link.
        public static Side of(PartyKind kind) {
            return switch (kind) {
                case MERCHANT -> MERCHANT;
                case CARRIER -> CARRIER;
            };
        }
    }
}
