package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceCap;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.evidence.CaseFile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Whether more evidence fits beside what a case has. The case must be locked: nobody may add to it
/// meanwhile.
record EvidenceRoom(SqlConnection connection, UUID caseId) {

    private static final String KNOWN = "select count(*) from evidence where file_id = any($1)";

    Uni<Optional<Refusal>> refusal(Complaint found, List<Evidence> fresh) {
        return EvidenceQueries.count(connection, caseId)
                .map(kept -> EvidenceCap.refusal(found, kept, fresh.size()))
                .chain(refusal ->
                        refusal.isPresent()
                                ? Uni.createFrom().item(refusal)
                                : known(files(fresh)).map(known -> taken(found, known)));
    }

    private static Optional<Refusal> taken(Complaint found, long known) {
        return known == 0 ? Optional.empty() : Optional.of(EvidenceCap.taken(found));
    }

    private static List<UUID> files(List<Evidence> fresh) {
        return fresh.stream()
                .map(evidence -> evidence.item().file())
                .filter(Objects::nonNull)
                .map(CaseFile::id)
                .toList();
    }

    private Uni<Long> known(List<UUID> files) {
        return files.isEmpty()
                ? Uni.createFrom().item(0L)
                : connection
                        .preparedQuery(KNOWN)
                        .execute(Tuple.of(files.toArray(UUID[]::new)))
                        .map(rows -> rows.iterator().next().getLong(0));
    }
}
