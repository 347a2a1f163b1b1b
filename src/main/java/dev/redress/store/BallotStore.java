package dev.redress.store;

import dev.redress.core.survey.Quarter;
import dev.redress.core.survey.SurveyTerms;
import dev.redress.core.survey.SurveyWeek;
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
    // What was counted before from $10 on and before $11 is laid down anew among them.
    private static final String COUNT =
            """
            with old as (
              delete from survey_response where week >= $10 and week < $11
              returning gen_random_uuid() as id, kind, subject, category, team, week, answers, score),
            counted as (
              insert into survey_response (id, kind, subject, category, team, week, answers, score)
              select * from (
                select * from old
                union all
                select u.id, u.kind, u.subject, u.category, u.team, u.week, u.answers::jsonb,
                  u.score::numeric
                from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[],
                  $7::text[], $8::text[])
                  as u (id, kind, subject, category, team, week, answers, score)) as together
              order by id)
            delete from survey_ballot where id = any($9)
            """;

    private static final String COUNTED =
            "select count(*) from survey_response where week >= $1 and week < $2";

    private final Pool pool;

    BallotStore(Pool pool) {
        this.pool = pool;
    }

    /// Opens what waits, if it is enough or its quarter is over, and answers how many were counted.
    /// What is low among them is noted without what was answered, and so often that it must be
    /// improved, as that.
    ///
    /// Fails with [dev.redress.core.privacy.BrokenSeal] if one of them cannot be opened.
    public Uni<Integer> count(SurveyTerms terms, LocalDate today) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(TAKE)
                                .execute(Tuple.of(OPENED_MAX))
                                .map(BallotStore::opened)
                                .chain(waiting ->
                                        waiting.size() < terms.countedFrom()
                                                ? close(connection, waiting, terms, today)
                                                : count(
                                                        connection,
                                                        waiting,
                                                        today,
                                                        today,
                                                        terms,
                                                        today))));
    }

    /// What waits is too little to be opened by itself. What is of a quarter whose last week is
    /// over is laid down anew among all answers of that, if there are enough together.
    private static Uni<Integer> close(
            SqlConnection connection,
            Map<UUID, SurveyBallot> waiting,
            SurveyTerms terms,
            LocalDate today) {
        LocalDate end = Quarter.of(SurveyWeek.of(today)).from();
        Map<UUID, SurveyBallot> late = new TreeMap<>(waiting);
        late.values().removeIf(ballot -> !ballot.week().isBefore(end));
        if (late.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        LocalDate from =
                late.values().stream()
                        .map(ballot -> Quarter.of(ballot.week()).from())
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        return connection
                .preparedQuery(COUNTED)
                .execute(Tuple.of(from, end))
                .map(rows -> rows.iterator().next().getLong(0) + late.size())
                .chain(together ->
                        together < terms.countedFrom()
                                ? Uni.createFrom().item(0)
                                : count(connection, late, from, end, terms, today));
    }

    private static Map<UUID, SurveyBallot> opened(RowSet<Row> rows) {
        Map<UUID, SurveyBallot> opened = new TreeMap<>();
        rows.forEach(
                row -> opened.put(row.getUUID("id"), SurveyBallot.opened(row.getString("sealed"))));
        return opened;
    }

    private static Uni<Integer> count(
            SqlConnection connection,
            Map<UUID, SurveyBallot> waiting,
            LocalDate anewFrom,
            LocalDate anewTo,
            SurveyTerms terms,
            LocalDate today) {
        Map<UUID, SurveyBallot> fresh = new TreeMap<>();
        waiting.values().forEach(ballot -> fresh.put(UUID.randomUUID(), ballot));
        UUID[] boxed = waiting.keySet().toArray(UUID[]::new);
        return connection
                .preparedQuery(COUNT)
                .execute(counted(fresh, boxed).addValue(anewFrom).addValue(anewTo))
                .chain(() -> SurveySignals.note(connection, fresh.values(), terms, today))
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

    static String[] texts(
            List<SurveyBallot> ballots, Function<SurveyBallot, @Nullable String> text) {
        return ballots.stream().map(text).toArray(String[]::new);
    }
}
