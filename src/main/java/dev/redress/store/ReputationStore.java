package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What reviews come to together.
@ApplicationScoped
public class ReputationStore {

    // Of China, whose weeks begin on Monday.
    private static final String WEEKS =
            """
            select cast(date_trunc('week', written_at at time zone 'Asia/Shanghai') as date) as week,
              count(*) as reviews, count(*) filter (where sentiment = 'GOOD') as good,
              count(*) filter (where sentiment = 'NEUTRAL') as neutral,
              count(*) filter (where sentiment = 'BAD') as bad
            from public_review where written_at >= $1 and written_at < $2
            group by 1 order by 1
            """;

    private static final String TERMS =
            """
            select term as name, count(*) as reviews, count(*) filter (where sentiment = 'BAD') as bad
            from public_review, unnest(terms) as term
            where written_at >= $1 and written_at < $2
            group by 1 order by 2 desc, 1 limit $3
            """;

    private static final String CATEGORIES =
            """
            select category as name, count(*) as reviews,
              count(*) filter (where sentiment = 'BAD') as bad
            from public_review where written_at >= $1 and written_at < $2
            group by 1 order by 2 desc, 1 limit $3
            """;

    private static final String EFFECT =
            """
            select count(*) as reviews, count(*) filter (where shared) as shared,
              (select percent from brand_awareness where month = $3) as awareness
            from public_review where written_at >= $1 and written_at < $2
            """;

    private static final String ENTER =
            """
            insert into brand_awareness (month, percent, entered_by, entered_at)
            values ($1, $2, $3, $4)
            on conflict (month) do update set percent = excluded.percent,
              entered_by = excluded.entered_by, entered_at = excluded.entered_at
            """;

    private final BoundedReading reading;
    private final Pool pool;

    ReputationStore(BoundedReading reading, Pool pool) {
        this.reading = reading;
        this.pool = pool;
    }

    /// The reviews of a week.
    ///
    /// @param week its Monday
    public record Week(LocalDate week, long reviews, long good, long neutral, long bad) {}

    /// How often something was spoken of.
    public record Counted(String name, long reviews, long bad) {}

    /// What reviews of a period say.
    public record Spoken(List<Week> weeks, List<Counted> terms, List<Counted> categories) {}

    /// What reviews of a month have brought.
    ///
    /// @param awareness in percent; absent until somebody entered it
    public record Effect(long reviews, long shared, @Nullable BigDecimal awareness) {}

    /// Fails with [TookTooLong] when it does.
    ///
    /// @param most so many terms and categories at the most
    public Uni<Spoken> spoken(Period period, int most) {
        Tuple time = time(period);
        Tuple top = time(period).addInteger(most);
        return reading.within(connection ->
                connection
                        .preparedQuery(WEEKS)
                        .execute(time)
                        .map(rows -> Rows.all(rows, ReputationStore::week))
                        .chain(weeks ->
                                counted(connection, TERMS, top)
                                        .chain(terms ->
                                                counted(connection, CATEGORIES, top)
                                                        .map(categories ->
                                                                new Spoken(
                                                                        weeks,
                                                                        terms,
                                                                        categories)))));
    }

    /// Fails with [TookTooLong] when it does.
    ///
    /// @param month its first day
    public Uni<Effect> effect(LocalDate month, Period period) {
        return reading.read(EFFECT, time(period).addValue(month))
                .map(rows -> rows.iterator().next())
                .map(row ->
                        new Effect(
                                row.getLong("reviews"),
                                row.getLong("shared"),
                                row.getBigDecimal("awareness")));
    }

    /// Keeps how many know the brand, in the place of what was entered before.
    public Uni<Void> enterAwareness(LocalDate month, BigDecimal percent, String by, Instant now) {
        return pool.preparedQuery(ENTER)
                .execute(Tuple.of(month, percent, by, sent(now)))
                .replaceWithVoid();
    }

    private static Uni<List<Counted>> counted(
            SqlConnection connection, String sql, Tuple parameters) {
        return connection
                .preparedQuery(sql)
                .execute(parameters)
                .map(rows -> Rows.all(rows, ReputationStore::counted));
    }

    private static Counted counted(Row row) {
        return new Counted(row.getString("name"), row.getLong("reviews"), row.getLong("bad"));
    }

    private static Week week(Row row) {
        return new Week(
                row.getLocalDate("week"),
                row.getLong("reviews"),
                row.getLong("good"),
                row.getLong("neutral"),
                row.getLong("bad"));
    }

    private static Tuple time(Period period) {
        return Tuple.of(sent(period.from()), sent(period.to()));
    }
}
