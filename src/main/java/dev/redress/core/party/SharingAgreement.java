package dev.redress.core.party;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a partner and the platform agreed that it may be shown (PRIV-05; spec.md §10, point 17).
/// Without one nothing is shared with it.
///
/// @param fields none at all where an agreement ended
/// @param reference where the agreement itself is filed
/// @param confidentiality how the partner must keep what it is shown
/// @param responsibility who answers for it if it does not
/// @param validUntil when it ends; absent as long as nobody ended it
/// @param recordedBy who wrote it down
public record SharingAgreement(
        Partner partner,
        Set<SharedField> fields,
        String reference,
        String confidentiality,
        String responsibility,
        @Nullable Instant validUntil,
        String recordedBy,
        Instant recordedAt) {

    public SharingAgreement {
        fields = Set.copyOf(fields);
    }

    /// What may be shared at `now`. The end itself belongs to it no more.
    public Set<SharedField> fieldsAt(Instant now) {
        return validUntil == null || now.isBefore(validUntil) ? fields : Set.of();
    }
}
