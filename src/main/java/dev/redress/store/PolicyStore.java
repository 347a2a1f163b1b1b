package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The versions of the policies that people made. Version 1 of each is delivered and not here.
@ApplicationScoped
public class PolicyStore {

    private static final String COLUMNS =
            """
            name, version, state, effective_from, proposed_by, proposed_at, decided_by, decided_at,
              reason\
            """;
    private static final String ALL =
            """
            select %s from policy_version
            where name = $1 order by version desc
            """
                    .formatted(COLUMNS);
    private static final String FIND =
            """
            select %s, body::text as body from policy_version
            where name = $1 and version = $2
            """
                    .formatted(COLUMNS);
    private static final String PROPOSE =
            """
            insert into policy_version (name, version, state, effective_from, body, proposed_by,
              proposed_at)
            select $1::text, coalesce(max(version), 1) + 1, 'DRAFT', $2::timestamptz,
              cast($3 as text)::jsonb, $4::text, $5::timestamptz
            from policy_version where name = $1
            having $6::integer is null or coalesce(max(version), 1) = $6::integer
            on conflict do nothing
            returning version
            """;
    private static final String DECIDE =
            """
            with decided as (
              update policy_version
              set state = $3, decided_by = $4, decided_at = $5, reason = $6
              where name = $1 and version = $2 and state = 'DRAFT'
              returning state
            ), counted as (
              update rules_revision set revision = revision + 1
              where exists (select from decided where state = 'APPROVED')
            )
            select from decided
            """;

    private final Pool pool;

    PolicyStore(Pool pool) {
        this.pool = pool;
    }

    /// The highest first, without what they say.
    public Uni<List<PolicyVersion>> versions(String name) {
        return pool.preparedQuery(ALL)
                .execute(Tuple.of(name))
                .map(rows -> Rows.all(rows, PolicyStore::version));
    }

    /// Fails with [NotFound].
    public Uni<StoredPolicy> find(String name, int version) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(name, version))
                .map(rows ->
                        Rows.first(rows, PolicyStore::stored)
                                .orElseThrow(() ->
                                        new NotFound(
                                                "version %d of policy %s"
                                                        .formatted(version, name))));
    }

    /// Keeps a draft and answers its version, from 2; nothing if there is a version that the
    /// proposer has not seen, or somebody proposed another one in the same moment.
    public Uni<@Nullable Integer> propose(PolicyProposal proposal, Instant now) {
        Tuple parameters =
                Tuple.of(
                        proposal.name(),
                        sent(proposal.effectiveFrom()),
                        proposal.body(),
                        proposal.proposedBy(),
                        sent(now),
                        proposal.seen());
        return Detached.from(() -> pool.preparedQuery(PROPOSE).execute(parameters))
                .map(rows -> Rows.first(rows, row -> row.getInteger(0)).orElse(null));
    }

    /// Answers whether it was still to be decided. An approval is a new revision of the rules.
    public Uni<Boolean> decide(PolicyDecision decision, Instant now) {
        PolicyState state = decision.approved() ? PolicyState.APPROVED : PolicyState.REJECTED;
        Tuple parameters =
                Tuple.of(
                        decision.name(),
                        decision.version(),
                        state.name(),
                        decision.decidedBy(),
                        sent(now),
                        decision.reason());
        return Detached.from(() -> pool.preparedQuery(DECIDE).execute(parameters))
                .map(rows -> rows.size() == 1);
    }

    private static StoredPolicy stored(Row row) {
        return new StoredPolicy(version(row), row.getString("body"));
    }

    private static PolicyVersion version(Row row) {
        return new PolicyVersion(
                row.getString("name"),
                row.getInteger("version"),
                Cells.constant(PolicyState.class, row, "state"),
                Cells.instant(row, "effective_from"),
                row.getString("proposed_by"),
                Cells.instant(row, "proposed_at"),
                row.getString("decided_by"),
                Cells.instantIfAny(row, "decided_at"),
                row.getString("reason"));
    }
}
