package dev.redress.store;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.evidence.HashChain;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// New pieces of evidence, each in its place in the chain of the case. The case must be locked: two
/// pieces must not follow the same one.
final class ChainedRows {

    private static final String LAST =
            "select number, hash from evidence where complaint_id = $1 order by number desc limit"
                    + " 1";

    private ChainedRows() {}

    /// A piece that others follow.
    private record Link(int number, String hash) {

        /// Before the first piece.
        private static final Link BEGINNING = new Link(0, HashChain.BEGINNING);

        private static Link read(Row row) {
            return new Link(row.getInteger("number"), row.getString("hash"));
        }
    }

    static Uni<List<EvidenceRow>> of(SqlConnection connection, UUID caseId, List<Evidence> fresh) {
        return fresh.isEmpty()
                ? Uni.createFrom().item(List.of())
                : last(connection, caseId).map(last -> following(last, caseId, fresh));
    }

    /// Those of a case that has none yet.
    static List<EvidenceRow> first(UUID caseId, List<Evidence> fresh) {
        return following(Link.BEGINNING, caseId, fresh);
    }

    private static Uni<Link> last(SqlConnection connection, UUID caseId) {
        return connection
                .preparedQuery(LAST)
                .execute(Tuple.of(caseId))
                .map(rows -> Rows.first(rows, Link::read).orElse(Link.BEGINNING));
    }

    private static List<EvidenceRow> following(Link last, UUID caseId, List<Evidence> fresh) {
        String previous = last.hash;
        int number = last.number;
        List<EvidenceRow> rows = new ArrayList<>();
        for (Evidence evidence : fresh) {
            number++;
            UUID id = TimeOrderedId.at(evidence.at());
            Exhibit exhibit = Exhibit.after(previous, number, id, caseId, evidence);
            rows.add(EvidenceRow.of(exhibit));
            previous = exhibit.hash();
        }
        return rows;
    }
}
