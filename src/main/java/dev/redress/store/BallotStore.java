package dev.redress.store;

import dev.redress.core.survey.SurveyTerms;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The box in which answers wait until there are enough of them. They are opened together and laid
/// down in an order of chance, so that neither the place of a row nor its transaction tells when it
/// was answered (spec.md §8.2).
@ApplicationScoped
public class BallotStore {

    /// How many are opened at once; the others wait for the next time.
    static final int OPENED_MAX = 500;

    private static final String TAKE =
            "select id, sealed from survey_ballot order by id limit $1 for update skip locked";

    // The rows lie in the table as they are written: by ids that are made of nothing but chance.
    private static final String COUNT =
            """
            with counted as (
              insert into survey_response (id, kind, subject, category, team, week, answers, score)
              select u.id, u.kind, u.subject, u.category, u.team, u.week, u.answers::jsonb,
                u.score::numeric
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[],
                $7::text[], $8::text[])
                as u (id, kind, subject, category, team, week, answers, score)
              order by u.id)
            delete from survey_ballot where id = any($9)
            """;

    private static final String SIGNAL =
            """
            insert into survey_signal (id, kind, category, team, noted_on)
            select u.id, u.kind, u.category, u.team, $5
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[])
              as u (id, kind, category, team)
            order by u.id
            """;

    // One more signal about what is being improved belongs to that.
    private static final String JOIN =
            """
            update survey_signal s set item_id = i.id from improvement_item i
            where s.item_id is null and s.noted_on > $1 and i.state = 'OPEN'
              and i.category = s.category and i.team = s.team
            """;

    private static final String OPEN_ITEMS =
            """
            with opened as (
              insert into improvement_item (id, category, team, opened_on, state)
              select gen_random_uuid(), category, team, $2, 'OPEN' from survey_signal
              where item_id is null and noted_on > $1 and category is not null and team is not null
              group by category, team having count(*) >= $3
              on conflict do nothing returning id, category, team)
            update survey_signal s set item_id = o.id from opened o
            where s.item_id is null and s.noted_on > $1 and o.category = s.category
              and o.team = s.team
            """;

    private final Pool pool;

    BallotStore(Pool pool) {
        this.pool = pool;
    }

    /// Opens what waits, if it is enough, and answers how many were counted. What is low among them
    /// is noted without what was answered, and so often that it must be improved, as that.
    ///
    /// Fails with [dev.redress.core.privacy.BrokenSeal] if one of them cannot be opened.
    public Uni<Integer> count(SurveyTerms terms, LocalDate today) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(TAKE)
                                .execute(Tuple.of(OPENED_MAX))
                                .chain(rows ->
                                        rows.size() < terms.countedFrom()
                                                ? Uni.createFrom().item(0)
                                                : count(connection, rows, terms, today))));
    }

    private static Uni<Integer> count(
            SqlConnection connection, RowSet<Row> rows, SurveyTerms terms, LocalDate today) {
        Map<UUID, SurveyBallot> fresh = new TreeMap<>();
        UUID[] boxed = new UUID[rows.size()];
        int i = 0;
        for (Row row : rows) {
            boxed[i] = row.getUUID("id");
            fresh.put(UUID.randomUUID(), SurveyBallot.opened(row.getString("sealed")));
            i++;
        }
        return connection
                .preparedQuery(COUNT)
                .execute(counted(fresh, boxed))
                .chain(() -> signal(connection, fresh, terms, today))
                .replaceWith(boxed.length);
    }

    private static Tuple counted(Map<UUID, SurveyBallot> fresh, UUID[] boxed) {
        List<SurveyBallot> ballots = List.copyOf(fresh.values());
        return Tuple.tuple()
                .addValue(fresh.keySet().toArray(UUID[]::new))
                .addValue(texts(ballots, ballot -> ballot.kind().name()))
                .addValue(texts(ballots, SurveyBallot::subject))
                .addValue(texts(ballots, SurveyBallot::category))
                .addValue(texts(ballots, SurveyBallot::team))
                .addValue(ballots.stream().map(SurveyBallot::week).toArray(LocalDate[]::new))
                .addValue(
                        texts(ballots, ballot -> SealedColumn.RATING.sealed(ballot.answersJson())))
                .addValue(texts(ballots, ballot -> ballot.score().toPlainString()))
                .addValue(boxed);
    }

    private static Uni<Void> signal(
            SqlConnection connection,
            Map<UUID, SurveyBallot> fresh,
            SurveyTerms terms,
            LocalDate today) {
        List<SurveyBallot> low = fresh.values().stream().filter(SurveyBallot::isLow).toList();
        UUID[] ids = low.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new);
        Tuple signals =
                Tuple.tuple()
                        .addValue(ids)
                        .addValue(texts(low, ballot -> ballot.kind().name()))
                        .addValue(texts(low, SurveyBallot::category))
                        .addValue(texts(low, SurveyBallot::team))
                        .addValue(today);
        LocalDate before = today.minusDays(terms.signalDays());
        Tuple items = Tuple.of(before, today, terms.signalsForItem());
        return connection
                .preparedQuery(SIGNAL)
                .execute(signals)
                .chain(() -> connection.preparedQuery(JOIN).execute(Tuple.of(before)))
                .chain(() -> connection.preparedQuery(OPEN_ITEMS).execute(items))
                .replaceWithVoid();
    }

    private static String[] texts(
            List<SurveyBallot> ballots, Function<SurveyBallot, @Nullable String> text) {
        return ballots.stream().map(text).toArray(String[]::new);
    }
}
