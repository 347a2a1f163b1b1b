package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Label;
import dev.redress.core.classification.Language;
import dev.redress.core.complaint.Candidate;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sentences that people would like the classifier to learn. They are written with the change of
/// the case that they come from.
@ApplicationScoped
public class ExemplarStore {

    // A case teaches once: what is said of it later stands instead, and is to be approved anew.
    private static final String PROPOSE =
            """
            insert into exemplar_candidate (id, complaint_id, status, text, language, label,
              sub_category, automatic_category, automatic_sub_category, automatic_confidence,
              automatic_classifier, corrected_by, corrected_at)
            values ($1, $2, 'PROPOSED', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (complaint_id) do update
            set status = 'PROPOSED', label = excluded.label, sub_category = excluded.sub_category,
              corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at,
              decided_by = null, decided_at = null, reason = null
            where (exemplar_candidate.label, exemplar_candidate.sub_category)
              is distinct from (excluded.label, excluded.sub_category)
            """;
    private static final String PAGE =
            """
            select * from exemplar_candidate
            where ($1::text is null or status = $1) and ($2::uuid is null or id < $2)
            order by id desc limit $3
            """;
    private static final String FIND = "select * from exemplar_candidate where id = $1";
    private static final String APPROVED =
            "select * from exemplar_candidate where status = 'APPROVED' order by id";
    private static final String DECIDE =
            """
            update exemplar_candidate
            set status = $2, decided_by = $3, decided_at = $4, reason = $5
            where id = $1 and status = 'PROPOSED' and corrected_by <> $3
            """;

    private final Pool pool;
    private final BoundedReading reading;

    ExemplarStore(Pool pool, BoundedReading reading) {
        this.pool = pool;
        this.reading = reading;
    }

    /// Within the transaction of the change that taught it.
    static Uni<Void> propose(SqlConnection connection, Candidate candidate) {
        Tuple parameters =
                Tuple.of(
                                TimeOrderedId.at(candidate.correctedAt()),
                                candidate.complaintId(),
                                SealedColumn.EXEMPLAR.sealed(candidate.text()),
                                candidate.language().name(),
                                candidate.label().name())
                        .addString(candidate.subCategory())
                        .addString(candidate.automaticCategory().name())
                        .addString(candidate.automaticSubCategory())
                        .addDouble(candidate.automaticConfidence())
                        .addInteger(candidate.automaticClassifier())
                        .addString(candidate.correctedBy())
                        .addOffsetDateTime(sent(candidate.correctedAt()));
        return connection.preparedQuery(PROPOSE).execute(parameters).replaceWithVoid();
    }

    /// At most `page.limit()`, the newest first. Fails with [TookTooLong] when it does.
    ///
    /// @param status absent for all
    public Uni<List<ExemplarCandidate>> list(@Nullable ExemplarStatus status, Page page) {
        Tuple parameters =
                Tuple.of(status == null ? null : status.name(), page.last(), page.limit());
        return reading.read(PAGE, parameters).map(rows -> Rows.all(rows, ExemplarStore::read));
    }

    /// Fails with [NotFound].
    public Uni<ExemplarCandidate> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows ->
                        Rows.first(rows, ExemplarStore::read)
                                .orElseThrow(() -> new NotFound("exemplar " + id)));
    }

    /// All that are to be learned.
    public Uni<List<ExemplarCandidate>> approved() {
        return pool.preparedQuery(APPROVED)
                .execute()
                .map(rows -> Rows.all(rows, ExemplarStore::read));
    }

    /// Answers whether it was still to be decided, by this person.
    public Uni<Boolean> decide(
            UUID id, boolean approved, String decidedBy, String reason, Instant now) {
        ExemplarStatus status = approved ? ExemplarStatus.APPROVED : ExemplarStatus.REJECTED;
        Tuple parameters =
                Tuple.of(
                        id,
                        status.name(),
                        decidedBy,
                        sent(now),
                        SealedColumn.EXEMPLAR_REASON.sealed(reason));
        return Detached.from(() -> pool.preparedQuery(DECIDE).execute(parameters))
                .map(rows -> rows.rowCount() == 1);
    }

    private static ExemplarCandidate read(Row row) {
        return new ExemplarCandidate(
                row.getUUID("id"),
                row.getUUID("complaint_id"),
                Cells.constant(ExemplarStatus.class, row, "status"),
                SealedColumn.EXEMPLAR.opened(row.getString("text")),
                Cells.constant(Language.class, row, "language"),
                Cells.constant(Label.class, row, "label"),
                row.getString("sub_category"),
                Cells.constant(Category.class, row, "automatic_category"),
                row.getString("automatic_sub_category"),
                row.getDouble("automatic_confidence"),
                row.getInteger("automatic_classifier"),
                row.getString("corrected_by"),
                Cells.instant(row, "corrected_at"),
                row.getString("decided_by"),
                Cells.instantIfAny(row, "decided_at"),
                SealedColumn.EXEMPLAR_REASON.openedIfAny(row.getString("reason")));
    }
}
