package dev.redress.store;

import dev.redress.core.survey.SurveyTerms;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What is low among answers, without what was answered, and what is so often low that it must be
/// improved (spec.md §8.5).
final class SurveySignals {

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

    private SurveySignals() {}

    /// In the transaction of `connection`.
    static Uni<Void> note(
            SqlConnection connection,
            Collection<SurveyBallot> counted,
            SurveyTerms terms,
            LocalDate today) {
        List<SurveyBallot> low = counted.stream().filter(SurveyBallot::isLow).toList();
        UUID[] ids = low.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new);
        Tuple signals =
                Tuple.tuple()
                        .addValue(ids)
                        .addValue(BallotStore.texts(low, ballot -> ballot.kind().name()))
                        .addValue(BallotStore.texts(low, SurveyBallot::category))
                        .addValue(BallotStore.texts(low, SurveyBallot::team))
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
}
