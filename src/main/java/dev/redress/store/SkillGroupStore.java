package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The skill groups, and the cases that wait for their supervisors.
@ApplicationScoped
public class SkillGroupStore {

    private static final String SAVE =
            """
            insert into skill_group (name, supervisor) select unnest($1::text[]), $2
            on conflict (name) do update set supervisor = excluded.supervisor
            """;
    private static final String UNASSIGNED =
            """
            from deadline d join complaint c on c.id = d.complaint_id
            left join skill_group g on g.name = c.category
              and not jsonb_exists(c.complained_of, g.supervisor)
            where d.stage = 'ASSIGN' and d.state = 'BREACHED' and d.finished_at is null
              and d.due_at < $1 and c.status in ('RECEIVED', 'CLASSIFIED')
            """;
    private static final String ORPHANS =
            "select c.id, g.supervisor %s and g.supervisor is not null order by d.due_at limit $2"
                    .formatted(UNASSIGNED);
    private static final String WITHOUT_SUPERVISOR =
            """
            select category, count(*) from (
              select c.category %s and g.supervisor is null order by d.due_at limit 1000) overdue
            group by 1 order by 1
            """
                    .formatted(UNASSIGNED);

    private final Pool pool;

    SkillGroupStore(Pool pool) {
        this.pool = pool;
    }

    /// A case that is overdue to be assigned, and who must take it.
    public record Orphan(UUID id, String supervisor) {}

    /// A skill group without a supervisor, and how many overdue cases that leaves to nobody.
    public record Gap(String group, long cases) {}

    /// Lets `supervisor` lead the groups `names`.
    public Uni<Void> save(Set<String> names, String supervisor) {
        return Detached.from(() ->
                pool.preparedQuery(SAVE)
                        .execute(Tuple.of(names.toArray(String[]::new), supervisor))
                        .replaceWithVoid());
    }

    /// Cases whose overdue assignment was told without being mended, the longest overdue first.
    public Uni<List<Orphan>> orphans(Instant now, int limit) {
        return pool.preparedQuery(ORPHANS)
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> Rows.all(rows, row -> new Orphan(row.getUUID(0), row.getString(1))));
    }

    /// The groups whose overdue cases nobody can be given, as far as the thousand longest overdue
    /// show them.
    public Uni<List<Gap>> gaps(Instant now) {
        return pool.preparedQuery(WITHOUT_SUPERVISOR)
                .execute(Tuple.of(sent(now)))
                .map(rows -> Rows.all(rows, row -> new Gap(row.getString(0), row.getLong(1))));
    }
}
