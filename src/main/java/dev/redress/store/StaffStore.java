package dev.redress.store;

import static dev.redress.store.Cells.sent;
import static dev.redress.store.Cells.sentIfAny;

import dev.redress.core.identity.Role;
import dev.redress.core.routing.Agent;
import dev.redress.core.staff.Presence;
import dev.redress.core.staff.Profile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The people of the desk: what they can do, and whether they are there.
@ApplicationScoped
public class StaffStore {

    private static final String SAVE =
            """
            insert into staff_profile (account, layer, site, region, languages, skills, capacity,
              certification, changed_by, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (account) do update set layer = excluded.layer, site = excluded.site,
              region = excluded.region, languages = excluded.languages, skills = excluded.skills,
              capacity = excluded.capacity, certification = excluded.certification,
              changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;
    private static final String KEEP =
            "%s on conflict (account) do nothing"
                    .formatted(SAVE.substring(0, SAVE.indexOf("on conflict")));
    private static final String SAY =
            """
            insert into staff_presence (account, state, since, until, successor)
            values ($1, $2, $3, $4, $5)
            on conflict (account) do update set state = excluded.state, since = excluded.since,
              until = excluded.until, successor = excluded.successor
            """;
    private static final String SAID =
            "select state, since, until, successor from staff_presence where account = $1";

    private static final String HOLDERS =
            "select username from account where active and $1 = any(roles) order by username";

    private final Pool pool;

    StaffStore(Pool pool) {
        this.pool = pool;
    }

    /// All active people with a profile as they are at this instant, by account.
    public Uni<List<Agent>> staff(Instant now) {
        return pool.preparedQuery(MemberSql.STAFF)
                .execute(Tuple.of(sent(now)))
                .map(rows -> Rows.all(rows, row -> MemberSql.agent(row.getString(0))));
    }

    /// All active accounts that hold the role, by name.
    public Uni<List<String>> holders(Role role) {
        return pool.preparedQuery(HOLDERS)
                .execute(Tuple.of(role.label()))
                .map(rows -> Rows.all(rows, row -> row.getString(0)));
    }

    /// Adds the profile, or puts it in the place of the one before.
    public Uni<Void> save(Profile profile, String changedBy, Instant now) {
        return write(SAVE, profile, changedBy, now);
    }

    /// Adds the profile unless there is one.
    public Uni<Void> keep(Profile profile, String changedBy, Instant now) {
        return write(KEEP, profile, changedBy, now);
    }

    private Uni<Void> write(String sql, Profile profile, String changedBy, Instant now) {
        Tuple parameters =
                Tuple.of(profile.account(), profile.layer().name(), profile.site())
                        .addString(profile.region())
                        .addArrayOfString(
                                profile.languages().stream().sorted().toArray(String[]::new))
                        .addValue(MemberSql.json(profile.skills()))
                        .addInteger(profile.capacity())
                        .addString(profile.certification().name())
                        .addString(changedBy)
                        .addOffsetDateTime(sent(now));
        return Detached.from(() -> pool.preparedQuery(sql).execute(parameters).replaceWithVoid());
    }

    /// Keeps what somebody says of themselves.
    public Uni<Void> say(String account, Presence presence) {
        Tuple parameters =
                Tuple.of(account, presence.state().name())
                        .addOffsetDateTime(sentIfAny(presence.since()))
                        .addOffsetDateTime(sentIfAny(presence.until()))
                        .addString(presence.successor());
        return Detached.from(() -> pool.preparedQuery(SAY).execute(parameters).replaceWithVoid());
    }

    /// What somebody said of themselves last; empty if they never did.
    public Uni<Optional<Presence>> said(String account) {
        return pool.preparedQuery(SAID)
                .execute(Tuple.of(account))
                .map(rows -> Rows.first(rows, StaffStore::presence));
    }

    private static Presence presence(Row row) {
        return new Presence(
                Cells.constant(Presence.State.class, row, "state"),
                Cells.instant(row, "since"),
                Cells.instantIfAny(row, "until"),
                row.getString("successor"));
    }
}
