package dev.redress.store;

import dev.redress.core.notice.ContactPolicy;
import dev.redress.core.notice.Template;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What [PhoneTaskSql#WAITING] finds.
final class PhoneTaskRows {

    private PhoneTaskRows() {}

    static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    /// Whether the customer has no quiet hours, or it is urgent. That they wait for the message is
    /// no reason to let a telephone ring at night.
    static boolean mayBeCalled(Row row, ContactPolicy policy, Instant now) {
        return row.getBoolean("urgent")
                || !PreferenceColumns.of(row).hoursUnder(policy).isQuietAt(now);
    }

    static PhoneTask task(Row row) {
        UUID caseId = row.getUUID("case_id");
        SealedRow seal =
                new SealedRow(ComplaintRow.TABLE, caseId.toString(), row.getInteger("sealed_with"));
        return new PhoneTask(
                row.getUUID("id"),
                caseId,
                row.getString("case_no"),
                Cells.constant(Template.class, row, "template"),
                SealedColumn.MESSAGE.opened(row.getString("text")),
                seal.openIfAny("customer_phone", row.getString("customer_phone")),
                row.getInteger("attempts"),
                Cells.instant(row, "next_attempt_at"),
                row.getString("claimed_by"),
                PreferenceColumns.of(row));
    }
}
