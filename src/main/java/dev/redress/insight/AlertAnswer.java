package dev.redress.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.insight.AlertKind;
import dev.redress.core.insight.AlertLevel;
import dev.redress.core.insight.Dimension;
import dev.redress.store.AlertStore.Step;
import dev.redress.store.StoredAlert;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An alert: what many complaints have in common.
///
/// @param complaints of the 24 hours before it was last seen; likewise `customers`
/// @param baseline how many complaints a day would have been usual, with two decimals; of a mass
///   complaint none is asked for
/// @param raisedAt when it got its level
/// @param seenAt when a run last found it; calm ever since
/// @param members cases that were graded for a mass complaint
/// @param reportOf the case that carries the report on the risk for all members
/// @param lead the case that the others are brought to their end after; absent if none was named
/// @param closedAt absent while it is open
/// @param history what happened to it, oldest first; absent in lists
/// @param cases some of the members, at most 200; absent in lists
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertAnswer(
        UUID id,
        AlertKind kind,
        Dimension dimension,
        String value,
        AlertLevel level,
        int complaints,
        int customers,
        @Nullable String baseline,
        Instant openedAt,
        Instant raisedAt,
        Instant seenAt,
        int members,
        @Nullable UUID reportOf,
        @Nullable UUID lead,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String reason,
        @Nullable List<Step> history,
        @Nullable List<UUID> cases) {

    static final int CASES_MAX = 200;

    static AlertAnswer of(StoredAlert alert) {
        return of(alert, null, null);
    }

    static AlertAnswer of(
            StoredAlert alert, @Nullable List<Step> history, @Nullable List<UUID> cases) {
        return new AlertAnswer(
                alert.id(),
                alert.kind(),
                alert.dimension(),
                alert.value(),
                alert.level(),
                alert.complaints(),
                alert.customers(),
                alert.kind() == AlertKind.SPIKE ? alert.baseline().toPlainString() : null,
                alert.openedAt(),
                alert.raisedAt(),
                alert.seenAt(),
                alert.members(),
                alert.reportOf(),
                alert.lead(),
                alert.closedAt(),
                alert.closedBy(),
                alert.reason(),
                history,
                cases);
    }
}
