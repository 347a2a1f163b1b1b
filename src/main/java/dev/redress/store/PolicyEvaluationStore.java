package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// How the drafts of the policies did, of each the last time that somebody measured it.
@ApplicationScoped
public class PolicyEvaluationStore {

    private static final String FIND =
            """
            select name, version, classifier, report::text as report, missed::text as missed,
              evaluated_by, evaluated_at
            from policy_evaluation where name = $1 and version = $2
            """;
    // Waits for a decision that is being written, and keeps nothing after it.
    private static final String KEEP =
            """
            with draft as (
              select name, version from policy_version
              where name = $1 and version = $2 and state = 'DRAFT'
              for update
            )
            insert into policy_evaluation (name, version, classifier, report, missed, evaluated_by,
              evaluated_at)
            select name, version, $3::integer, cast($4 as text)::jsonb, cast($5 as text)::jsonb,
              $6::text, $7::timestamptz
            from draft
            on conflict (name, version) do update
            set classifier = excluded.classifier, report = excluded.report,
              missed = excluded.missed, evaluated_by = excluded.evaluated_by,
              evaluated_at = excluded.evaluated_at
            returning version
            """;

    private final Pool pool;

    PolicyEvaluationStore(Pool pool) {
        this.pool = pool;
    }

    /// Empty if nobody measured it.
    public Uni<Optional<PolicyEvaluation>> find(String name, int version) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(name, version))
                .map(rows -> Rows.first(rows, PolicyEvaluationStore::evaluation));
    }

    /// Keeps it instead of an earlier one; answers whether the version was still a draft.
    public Uni<Boolean> keep(PolicyEvaluation evaluation) {
        Tuple parameters =
                Tuple.tuple()
                        .addString(evaluation.name())
                        .addInteger(evaluation.version())
                        .addInteger(evaluation.classifier())
                        .addString(evaluation.report())
                        .addString(JsonColumn.ofStrings(evaluation.missed()))
                        .addString(evaluation.evaluatedBy())
                        .addOffsetDateTime(sent(evaluation.evaluatedAt()));
        return Detached.from(() -> pool.preparedQuery(KEEP).execute(parameters))
                .map(rows -> rows.size() == 1);
    }

    private static PolicyEvaluation evaluation(Row row) {
        return new PolicyEvaluation(
                row.getString("name"),
                row.getInteger("version"),
                row.getInteger("classifier"),
                row.getString("report"),
                JsonColumn.strings(row.getString("missed")),
                row.getString("evaluated_by"),
                Cells.instant(row, "evaluated_at"));
    }
}
