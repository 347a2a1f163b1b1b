package dev.redress.store;

import dev.redress.core.classification.Taught;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The rules as whoever decides by them reads them.
@ApplicationScoped
public class RulesStore {

    private static final String REVISION = "select revision from rules_revision";

    // One statement, so that all is of one moment. Of the statutory days every version is there,
    // because the due times that were counted with it are explained and checked by it; of all other
    // calendars only the latest counts.
    private static final String ALL =
            """
            select r.revision,
              coalesce((select version from classifier_activation where until is null), 1)
                as classifier,
              (select count(*) from classifier_activation) as activations,
              x.source, x.name, x.version, x.at, x.author, x.body
            from rules_revision r left join (
              select 'POLICY' as source, name, version, effective_from as at,
                proposed_by as author, body::text as body
              from policy_version where state = 'APPROVED'
              union all
              select 'CALENDAR', id, version, loaded_at, loaded_by, body::text
              from calendar_version c
              where id ~ '^CN-[0-9]+$' or not exists (
                select from calendar_version n where n.id = c.id and n.version > c.version)
              ) x on true
            """;

    private final Pool pool;

    RulesStore(Pool pool) {
        this.pool = pool;
    }

    /// Which changes when anything of [#all] does.
    public Uni<Long> revision() {
        return pool.preparedQuery(REVISION)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    public Uni<StoredRules> all() {
        return pool.preparedQuery(ALL).execute().map(RulesStore::rules);
    }

    private static StoredRules rules(RowSet<Row> rows) {
        long revision = 0;
        Taught taught = Taught.DELIVERED;
        List<StoredRules.Approved> policies = new ArrayList<>();
        List<CalendarVersion> calendars = new ArrayList<>();
        for (Row row : rows) {
            revision = row.getLong("revision");
            taught = new Taught(row.getInteger("classifier"), row.getLong("activations"));
            // Without any rules there is one row, of the revision alone.
            if (row.getString("source") != null) {
                add(row, policies, calendars);
            }
        }
        return new StoredRules(revision, taught, policies, calendars);
    }

    private static void add(
            Row row, List<StoredRules.Approved> policies, List<CalendarVersion> calendars) {
        String name = row.getString("name");
        int version = row.getInteger("version");
        Instant at = Cells.instant(row, "at");
        String body = row.getString("body");
        if (row.getString("source").equals("POLICY")) {
            policies.add(new StoredRules.Approved(name, version, at, body));
        } else {
            calendars.add(new CalendarVersion(name, version, body, row.getString("author"), at));
        }
    }
}
