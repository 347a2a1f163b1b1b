package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.staff.Certificate;
import dev.redress.core.staff.CertificateKind;
import dev.redress.core.staff.Qualification;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// What the people of the desk have passed. What the database cannot hold, it refuses: no two of a
/// kind that stand, and nobody decides about what they recorded, or about themselves.
@ApplicationScoped
public class CertificateStore {

    private static final String OF =
            "select * from staff_certificate where account = $1 order by id";
    private static final String RECORD =
            """
            insert into staff_certificate (id, account, kind, held_on, score, state, recorded_by,
              recorded_at, reason)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9 where $2 <> $7
            on conflict (account, kind) where state in ('PROPOSED', 'RECORDED') do nothing
            """;
    private static final String DECIDE =
            """
            update staff_certificate
            set state = $3, decided_by = $4, decided_at = $5, reason = $6
            where account = $1 and kind = $2 and state = 'PROPOSED'
              and recorded_by <> $4 and account <> $4
            """;
    private static final String WITHDRAW =
            """
            update staff_certificate
            set state = $3, decided_by = $4, decided_at = $5, reason = $6
            where account = $1 and kind = $2 and state in ('PROPOSED', 'RECORDED')
            """;

    private final Pool pool;

    CertificateStore(Pool pool) {
        this.pool = pool;
    }

    /// Who decides what about whose certificate.
    public record Decision(
            String account, CertificateKind kind, String by, Instant at, String reason) {}

    /// Of somebody of whom nothing is kept it is empty.
    public Uni<Qualification> of(String account) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(account))
                .map(rows -> Rows.all(rows, CertificateStore::certificate))
                .map(Qualification::new);
    }

    /// Answers false if one of the kind stands already, or if it is somebody's own.
    public Uni<Boolean> record(String account, Certificate fresh) {
        Tuple parameters =
                Tuple.of(TimeOrderedId.at(fresh.recordedAt()), account, fresh.kind().name())
                        .addLocalDate(fresh.heldOn())
                        .addInteger(fresh.score())
                        .addString(fresh.state().name())
                        .addString(fresh.recordedBy())
                        .addOffsetDateTime(sent(fresh.recordedAt()))
                        .addString(fresh.reason());
        return write(RECORD, parameters);
    }

    /// Answers false unless one is proposed that this person may decide about.
    public Uni<Boolean> decide(Decision decision, boolean approved) {
        return write(
                DECIDE,
                parameters(
                        decision,
                        approved ? Certificate.State.RECORDED : Certificate.State.REJECTED));
    }

    /// Answers false if none stands.
    public Uni<Boolean> withdraw(Decision decision) {
        return write(WITHDRAW, parameters(decision, Certificate.State.WITHDRAWN));
    }

    private Uni<Boolean> write(String sql, Tuple parameters) {
        return Detached.from(() -> pool.preparedQuery(sql).execute(parameters))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Tuple parameters(Decision decision, Certificate.State state) {
        return Tuple.of(
                decision.account(),
                decision.kind().name(),
                state.name(),
                decision.by(),
                sent(decision.at()),
                decision.reason());
    }

    private static Certificate certificate(Row row) {
        return new Certificate(
                Cells.constant(CertificateKind.class, row, "kind"),
                row.getLocalDate("held_on"),
                row.getInteger("score"),
                Cells.constant(Certificate.State.class, row, "state"),
                row.getString("recorded_by"),
                Cells.instant(row, "recorded_at"),
                row.getString("decided_by"),
                Cells.instantIfAny(row, "decided_at"),
                row.getString("reason"));
    }
}
