package dev.redress.store;

import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;

/// One batch of arrivals, in a transaction of its own. What comes before the writing is sent
/// together: a round trip is dearer than what these statements do.
final class IntakeRound {

    // The table may have been small when the plan was made, and be large a minute later.
    private static final String BEGIN = "begin; set local enable_seqscan = off";

    /// Tells the locks of intake from all others.
    private static final int LOCKS = 0x1A7E;

    private static final String LOCK =
            "select count(pg_advisory_xact_lock($1, k)) from unnest($2::int[]) as k";

    private final SqlConnection connection;
    private final Instant now;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    IntakeRound(SqlConnection connection, Instant now, QuietHours quiet, DutyPolicy duty) {
        this.connection = connection;
        this.now = now;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// What was to be written, and the ids of what was.
    record Written(List<NewCase> cases, RowSet<Row> written) {}

    Uni<Written> store(List<Arrival> arrivals) {
        KnownCustomers known = new KnownCustomers(arrivals);
        return began(known)
                .chain(found -> known.cases(connection, found))
                .chain(this::insert)
                .onFailure()
                .call(() -> connection.query("rollback").execute());
    }

    private Uni<RowSet<Row>> began(KnownCustomers known) {
        return Uni.combine()
                .all()
                .unis(
                        connection.query(BEGIN).execute(),
                        // In one order everywhere: whoever waits for two must not wait forever.
                        connection.preparedQuery(LOCK).execute(Tuple.of(LOCKS, known.locks())),
                        connection
                                .preparedQuery(KnownCustomers.EARLIER)
                                .execute(known.parameters()))
                .with((_, _, earlier) -> earlier);
    }

    /// The end is sent with the rows: of a statement that failed, PostgreSQL makes it a rollback.
    private Uni<Written> insert(List<NewCase> cases) {
        IntakeBatch batch = new IntakeBatch(cases, now, quiet, duty);
        return Uni.combine()
                .all()
                .unis(
                        connection.preparedQuery(batch.sql()).execute(batch.parameters()),
                        connection.query("commit").execute())
                .with((written, _) -> new Written(cases, written));
    }
}
