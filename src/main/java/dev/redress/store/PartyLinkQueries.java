package dev.redress.store;

import dev.redress.core.party.PartyLink;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/// The questions about the links of parties.
final class PartyLinkQueries {

    private static final String LINK =
            "select %s from party_link l ".formatted(PartyLinkRow.COLUMNS.selected("l"));

    private static final String BY_TOKEN = LINK + "where l.token_hash = $1";
    private static final String BY_ID = LINK + "where l.id = $1 and l.complaint_id = $2";
    private static final String OF_CASE = LINK + "where l.complaint_id = $1 order by l.id";

    private PartyLinkQueries() {}

    /// The link with this token. Fails with [NotFound].
    static Uni<PartyLinkRow> find(SqlConnection connection, String tokenHash) {
        return connection
                .preparedQuery(BY_TOKEN)
                .execute(Tuple.of(tokenHash))
                .map(PartyLinkQueries::only);
    }

    /// A link of the case. Fails with [NotFound].
    static Uni<PartyLinkRow> find(SqlConnection connection, UUID complaintId, UUID linkId) {
        return connection
                .preparedQuery(BY_ID)
                .execute(Tuple.of(linkId, complaintId))
                .map(PartyLinkQueries::only);
    }

    /// Those of a case, the oldest first.
    static Uni<List<PartyLink>> ofCase(SqlClient client, UUID complaintId) {
        return client.preparedQuery(OF_CASE)
                .execute(Tuple.of(complaintId))
                .map(rows -> Rows.all(rows, row -> PartyLinkRow.read(row).toCore()));
    }

    private static PartyLinkRow only(RowSet<Row> rows) {
        return Rows.first(rows, PartyLinkRow::read)
                .orElseThrow(() -> new NotFound("link of a party"));
    }
}
