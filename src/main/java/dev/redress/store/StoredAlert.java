package dev.redress.store;

import dev.redress.core.insight.AlertKind;
import dev.redress.core.insight.AlertLevel;
import dev.redress.core.insight.Dimension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An alert as it is stored.
///
/// @param seenAt when it last reached a threshold
/// @param members cases that were graded for it
/// @param reportOf the case that carries the report for all members
/// @param lead the member that leads the others; absent if none was named, or it left them
/// @param closedAt absent while it is open, like `closedBy` and `reason`
public record StoredAlert(
        UUID id,
        AlertKind kind,
        Dimension dimension,
        String value,
        AlertLevel level,
        int complaints,
        int customers,
        BigDecimal baseline,
        Instant openedAt,
        Instant raisedAt,
        Instant seenAt,
        int members,
        @Nullable UUID reportOf,
        @Nullable UUID lead,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String reason) {}
