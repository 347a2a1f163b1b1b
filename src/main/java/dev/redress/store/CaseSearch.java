package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Looks for a text in the words of customers. These are sealed, so that no index can know them:
/// one case after the other is opened and read. What the reader is not shown is not found either.
final class CaseSearch {

    /// So many cases are opened for one page, in about 5 ms a thousand. The next page goes on
    /// behind the last of them.
    static final int OPENED_MAX = 5_000;

    private static final int BATCH = 500;

    private final SqlConnection connection;
    private final ComplaintFilter filter;
    private final SoughtText sought;
    private final int limit;
    private final List<UUID> found = new ArrayList<>();
    private int opened;

    CaseSearch(SqlConnection connection, ComplaintFilter filter, SoughtText sought, int limit) {
        this.connection = connection;
        this.filter = filter;
        this.sought = sought;
        this.limit = limit;
    }

    /// Which cases a page has.
    ///
    /// @param last the case behind which the next page begins; absent when there is none
    record Hits(List<UUID> ids, @Nullable UUID last) {}

    Uni<Hits> behind(@Nullable UUID last) {
        FilterQuery query = new FilterQuery(filter, BATCH, last);
        return connection
                .preparedQuery(query.sqlOfTexts())
                .execute(query.parameters())
                .chain(rows -> read(rows, last));
    }

    private Uni<Hits> read(RowSet<Row> rows, @Nullable UUID before) {
        UUID last = before;
        for (Row row : rows) {
            UUID id = row.getUUID("id");
            last = id;
            opened++;
            if (matches(id, row)) {
                found.add(id);
            }
            if (found.size() == limit || opened == OPENED_MAX) {
                return Uni.createFrom().item(new Hits(found, id));
            }
        }
        return rows.size() < BATCH ? Uni.createFrom().item(new Hits(found, null)) : behind(last);
    }

    private boolean matches(UUID id, Row row) {
        SubmissionColumns submission = SubmissionReading.of(row);
        return sought.isIn(row.getString("case_no"))
                || sought.isIn(submission.orderNo)
                || matches(
                        submission,
                        new SealedRow(
                                ComplaintRow.TABLE, id.toString(), row.getInteger("sealed_with")));
    }

    // Only what would be found anyway is opened as a whole, to see how it is shown.
    private boolean matches(SubmissionColumns submission, SealedRow seal) {
        return switch (sought.words()) {
            case NONE -> false;
            case OWN -> sought.isIn(seal.open("content", submission.content));
            case MASKED ->
                    sought.isIn(seal.open("content", submission.content))
                            && sought.isIn(submission.toCore(seal).maskedContent());
        };
    }
}
