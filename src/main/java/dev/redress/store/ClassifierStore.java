package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.store.ClassifierVersion.Activation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// The versions of the classifier that people trained, and which was in force when. Version 1 is
/// delivered and not here.
@ApplicationScoped
public class ClassifierStore {

    private static final String COLUMNS =
            """
            select version, model_version, rules_version, exemplars, taught, exemplars_version,
              threshold, evaluation::text as evaluation, missed::text as missed, trained_by,
              trained_at
            from classifier_version\
            """;
    private static final String ALL = COLUMNS + " order by version desc";
    private static final String FIND = COLUMNS + " where version = $1";
    private static final String MODEL = "select model from classifier_version where version = $1";
    // Of two trainings that end at once one waits for the other, so that each gets a number.
    private static final String IN_TURN = "lock table classifier_version in exclusive mode";
    private static final String KEEP =
            """
            insert into classifier_version (version, model, model_version, rules_version, exemplars,
              taught, exemplars_version, threshold, evaluation, missed, trained_by, trained_at)
            select coalesce(max(version), 1) + 1, $1::bytea, $2::text, $3::text, $4::integer,
              $5::integer, $6::text, $7::double precision, cast($8 as text)::jsonb,
              cast($9 as text)::jsonb, $10::text, $11::timestamptz
            from classifier_version
            returning version
            """;
    private static final String ACTIVATIONS =
            """
            select version, activated_by, activated_at, until, reason
            from classifier_activation order by id desc
            """;
    // Takes its row first, so that of two activations at once one waits for the other.
    private static final String COUNT = "update rules_revision set revision = revision + 1";
    private static final String IN_FORCE =
            "select version from classifier_activation where until is null";
    private static final String END =
            "update classifier_activation set until = $1 where until is null";
    private static final String BEGIN =
            """
            insert into classifier_activation (version, activated_by, activated_at, reason)
            values ($1, $2, $3, $4)
            """;

    private final Pool pool;

    ClassifierStore(Pool pool) {
        this.pool = pool;
    }

    /// Keeps what was learned and answers its version.
    ///
    /// @param trained its `version` is of no account
    public Uni<Integer> keep(ClassifierVersion trained, byte[] model) {
        Tuple parameters =
                Tuple.tuple()
                        .addBuffer(Buffer.buffer(model))
                        .addString(trained.model())
                        .addString(trained.rules())
                        .addInteger(trained.exemplars())
                        .addInteger(trained.taught())
                        .addString(trained.exemplarsVersion())
                        .addDouble(trained.threshold())
                        .addString(trained.evaluation())
                        .addString(JsonColumn.ofStrings(trained.missed()))
                        .addString(trained.trainedBy())
                        .addOffsetDateTime(sent(trained.trainedAt()));
        return Detached.from(() ->
                        pool.withTransaction(connection ->
                                connection
                                        .query(IN_TURN)
                                        .execute()
                                        .chain(() ->
                                                connection
                                                        .preparedQuery(KEEP)
                                                        .execute(parameters))))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// The highest first.
    public Uni<List<ClassifierVersion>> all() {
        return pool.preparedQuery(ALL)
                .execute()
                .map(rows -> Rows.all(rows, ClassifierStore::version));
    }

    /// Fails with [NotFound].
    public Uni<ClassifierVersion> find(int version) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(version))
                .map(rows ->
                        Rows.first(rows, ClassifierStore::version)
                                .orElseThrow(() -> new NotFound("classifier " + version)));
    }

    /// The bytes of a model. Fails with [NotFound].
    public Uni<byte[]> model(int version) {
        return pool.preparedQuery(MODEL)
                .execute(Tuple.of(version))
                .map(rows ->
                        Rows.first(rows, row -> row.getBuffer(0).getBytes())
                                .orElseThrow(() -> new NotFound("classifier " + version)));
    }

    /// Which version was in force when, the latest first. Before the first it was version 1.
    public Uni<List<Activation>> activations() {
        return pool.preparedQuery(ACTIVATIONS)
                .execute()
                .map(rows -> Rows.all(rows, ClassifierStore::activation));
    }

    /// Puts a version in force instead of the present one, which is a new revision of the rules.
    /// Answers whether it did: somebody may have put it in force in the same moment.
    public Uni<Boolean> activate(int version, String by, String reason, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection -> activate(connection, version, by, reason, now)));
    }

    private static Uni<Boolean> activate(
            SqlConnection connection, int version, String by, String reason, Instant now) {
        return connection
                .preparedQuery(COUNT)
                .execute()
                .chain(() -> connection.preparedQuery(IN_FORCE).execute())
                .map(rows -> Rows.first(rows, row -> row.getInteger(0) == version).orElse(false))
                .chain(inForce ->
                        inForce
                                ? Uni.createFrom().item(false)
                                : change(connection, version, by, reason, now));
    }

    private static Uni<Boolean> change(
            SqlConnection connection, int version, String by, String reason, Instant now) {
        return connection
                .preparedQuery(END)
                .execute(Tuple.of(sent(now)))
                .chain(() ->
                        connection
                                .preparedQuery(BEGIN)
                                .execute(Tuple.of(version, by, sent(now), reason)))
                .replaceWith(true);
    }

    private static ClassifierVersion version(Row row) {
        return new ClassifierVersion(
                row.getInteger("version"),
                row.getString("model_version"),
                row.getString("rules_version"),
                row.getInteger("exemplars"),
                row.getInteger("taught"),
                row.getString("exemplars_version"),
                row.getDouble("threshold"),
                row.getString("evaluation"),
                JsonColumn.strings(row.getString("missed")),
                row.getString("trained_by"),
                Cells.instant(row, "trained_at"));
    }

    private static Activation activation(Row row) {
        return new Activation(
                row.getInteger("version"),
                row.getString("activated_by"),
                Cells.instant(row, "activated_at"),
                Cells.instantIfAny(row, "until"),
                row.getString("reason"));
    }
}
