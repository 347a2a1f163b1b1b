package dev.redress.core.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That data must stay, whatever else says that they go: for a court, or for an authority.
///
/// @param caseId of the one case; absent if all of the customer's are meant
/// @param customerId of the customer; absent if it is of one case
/// @param liftedAt absent as long as it stands, like `liftedBy` and `liftReason`
public record LegalHold(
        UUID id,
        @Nullable UUID caseId,
        @Nullable String customerId,
        String reason,
        String setBy,
        Instant setAt,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt,
        @Nullable String liftReason) {}
