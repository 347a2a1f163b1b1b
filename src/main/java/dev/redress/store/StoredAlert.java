package dev.redress.store;

import dev.redress.core.insight.AlertKind;
import dev.redress.core.insight.AlertLevel;
import dev.redress.core.insight.Dimension;
import io.vertx.mutiny.sqlclient.Row;
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
        @Nullable String reason) {

    /// What [#of] reads, of `alert a`.
    static final String SELECTED =
            """
            select a.id, a.kind, a.dimension, a.value, a.level, a.complaints, a.customers,
              a.baseline, a.opened_at, a.raised_at, a.seen_at, a.report_of, a.closed_at, a.closed_by,
              a.reason,
              (select count(*)::int from alert_member m
                where m.alert_id = a.id
                and m.left_at is null) as members,
              (select l.complaint_id from (
                  select n.complaint_id from cluster_lead n
                  where n.alert_id = a.id order by n.id desc limit 1) l
                join alert_member m on m.complaint_id = l.complaint_id
                  and m.alert_id = a.id and m.left_at is null) as lead
            from alert a\
            """;

    static StoredAlert of(Row row) {
        return new StoredAlert(
                row.getUUID("id"),
                Cells.constant(AlertKind.class, row, "kind"),
                Cells.constant(Dimension.class, row, "dimension"),
                row.getString("value"),
                Cells.constant(AlertLevel.class, row, "level"),
                row.getInteger("complaints"),
                row.getInteger("customers"),
                row.getBigDecimal("baseline"),
                Cells.instant(row, "opened_at"),
                Cells.instant(row, "raised_at"),
                Cells.instant(row, "seen_at"),
                row.getInteger("members"),
                row.getUUID("report_of"),
                row.getUUID("lead"),
                Cells.instantIfAny(row, "closed_at"),
                row.getString("closed_by"),
                row.getString("reason"));
    }
}
