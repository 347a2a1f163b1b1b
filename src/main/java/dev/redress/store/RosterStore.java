package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.staff.Shift;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Who is planned to work when.
@ApplicationScoped
public class RosterStore {

    /// Whose plan is replaced, for what begins from `from` to before `to`.
    public record Span(Instant from, Instant to, Set<String> people) {

        public Span {
            people = Set.copyOf(people);
        }
    }

    /// `$1` and `$2` are when, `$3` are the people of the span.
    private static final String CLEAR =
            """
            delete from shift
            where start_at >= $1 and start_at < $2 and account = any($3)
            """;

    private static final String ADD =
            """
            insert into shift (id, account, duty_group, start_at, end_at, entered_by, entered_at)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[],
              $5::timestamptz[], $6::text[], $7::timestamptz[])
            on conflict (account, start_at, duty_group)
            do update set end_at = excluded.end_at, entered_by = excluded.entered_by,
              entered_at = excluded.entered_at
            """;
    private static final String BETWEEN =
            """
            select account, duty_group, start_at, end_at from shift
            where end_at > $1 and start_at < $2 order by start_at, account, duty_group limit $3
            """;
    private static final String ON_DUTY =
            """
            select account, duty_group, start_at, end_at from shift
            where duty_group is not null and end_at > $1
              and start_at <= $2
            union all
            select distinct on (duty_group) account, duty_group, start_at, end_at from (
              select account, duty_group, start_at, end_at from shift
              where duty_group is not null and end_at <= $1
              order by duty_group, end_at desc) earlier
            union all
            select distinct on (duty_group) account, duty_group, start_at, end_at from (
              select account, duty_group, start_at, end_at from shift
              where duty_group is not null and start_at > $2
              order by duty_group, start_at) later
            """;

    private final Pool pool;

    RosterStore(Pool pool) {
        this.pool = pool;
    }

    /// Puts `shifts` in the place of all that was planned in the span, in one transaction.
    public Uni<Void> replace(Span span, List<Shift> shifts, String enteredBy, Instant now) {
        Tuple cleared =
                Tuple.of(sent(span.from()), sent(span.to()), span.people().toArray(String[]::new));
        Tuple added =
                Tuple.of(
                                shifts.stream()
                                        .map(_ -> TimeOrderedId.at(now))
                                        .toArray(UUID[]::new),
                                array(shifts, Shift::account))
                        .addValue(array(shifts, Shift::dutyGroup))
                        .addValue(times(shifts, Shift::startAt))
                        .addValue(times(shifts, Shift::endAt))
                        .addValue(array(shifts, _ -> enteredBy))
                        .addValue(times(shifts, _ -> now));
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(CLEAR)
                                .execute(cleared)
                                .chain(() -> connection.preparedQuery(ADD).execute(added))
                                .replaceWithVoid()));
    }

    /// At most `limit` shifts that touch the time from `from` to before `to`, in their order.
    public Uni<List<Shift>> between(Instant from, Instant to, int limit) {
        return pool.preparedQuery(BETWEEN)
                .execute(Tuple.of(sent(from), sent(to), limit))
                .map(rows -> Rows.all(rows, RosterStore::shift));
    }

    /// All duty from `from` to `to`, and of each group the last before and the first after, so that
    /// gaps have their true ends.
    public Uni<List<Shift>> duty(Instant from, Instant to) {
        return pool.preparedQuery(ON_DUTY)
                .execute(Tuple.of(sent(from), sent(to)))
                .map(rows -> Rows.all(rows, RosterStore::shift));
    }

    static Shift shift(Row row) {
        return new Shift(
                row.getString("account"),
                row.getString("duty_group"),
                Cells.instant(row, "start_at"),
                Cells.instant(row, "end_at"));
    }

    private static String[] array(List<Shift> shifts, Function<Shift, @Nullable String> field) {
        return shifts.stream().map(field).toArray(String[]::new);
    }

    private static OffsetDateTime[] times(List<Shift> shifts, Function<Shift, Instant> field) {
        return shifts.stream().map(field).map(Cells::sent).toArray(OffsetDateTime[]::new);
    }
}
