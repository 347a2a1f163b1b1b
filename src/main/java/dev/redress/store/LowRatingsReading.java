package dev.redress.store;

import dev.redress.core.survey.ShownNames;
import dev.redress.core.survey.SurveyTerms;
import dev.redress.store.VerdictNoticeStore.LowRatings;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was low and not told of yet, with the names that may be told: those of so few answers are
/// left out, and what is left is added up.
final class LowRatingsReading {

    private static final String FRESH =
            """
            with fresh as (
              update survey_signal set told = true where not told returning category, team)
            select coalesce(category, '') as category, coalesce(team, '') as team,
              count(*)::int as count
            from fresh group by 1, 2 order by 1, 2
            """;
    private static final String ANSWERED =
            """
            select coalesce(team, '') as team, coalesce(category, '') as category,
              count(*) as answers
            from survey_response where week > $1 group by 1, 2
            """;
    private static final String LEADS =
            "select name, supervisor from skill_group where supervisor is not null";

    private LowRatingsReading() {}

    private record Name(@Nullable String category, @Nullable String team) {}

    /// In the transaction of `connection`. Names are told by the answers of the weeks that began
    /// within the days of the terms in which signals add up.
    static Uni<List<LowRatings>> take(
            SqlConnection connection, SurveyTerms terms, LocalDate today) {
        LocalDate before = today.minusDays(terms.signalDays());
        return connection
                .preparedQuery(FRESH)
                .execute()
                .chain(fresh ->
                        connection
                                .preparedQuery(ANSWERED)
                                .execute(Tuple.of(before))
                                .map(rows ->
                                        new ShownNames(
                                                Rows.all(rows, LowRatingsReading::group),
                                                terms.shownFrom()))
                                .map(shown -> counts(fresh, shown)))
                .chain(counts ->
                        connection
                                .preparedQuery(LEADS)
                                .execute()
                                .map(LowRatingsReading::leads)
                                .map(leads -> ratings(counts, leads)));
    }

    private static ShownNames.Group group(Row row) {
        return new ShownNames.Group(
                row.getString("team"), row.getString("category"), row.getLong("answers"));
    }

    private static Map<Name, Integer> counts(RowSet<Row> fresh, ShownNames shown) {
        Map<Name, Integer> counts = new LinkedHashMap<>();
        for (Row row : fresh) {
            Name name = shownOf(row.getString("category"), row.getString("team"), shown);
            counts.merge(name, row.getInteger("count"), Integer::sum);
        }
        return counts;
    }

    private static Name shownOf(String category, String team, ShownNames shown) {
        return new Name(
                !category.isEmpty() && shown.showsCategory(team, category) ? category : null,
                !team.isEmpty() && shown.showsTeam(team) ? team : null);
    }

    private static Map<String, String> leads(RowSet<Row> rows) {
        Map<String, String> leads = new LinkedHashMap<>();
        rows.forEach(row -> leads.put(row.getString("name"), row.getString("supervisor")));
        return leads;
    }

    // Whom it is told to tells of the team as well: by the names that are shown alone.
    private static List<LowRatings> ratings(Map<Name, Integer> counts, Map<String, String> leads) {
        List<LowRatings> low = new ArrayList<>();
        counts.forEach((name, count) ->
                low.add(new LowRatings(name.category(), name.team(), count, lead(name, leads))));
        return low;
    }

    private static @Nullable String lead(Name name, Map<String, String> leads) {
        String ofTeam = name.team() == null ? null : leads.get(name.team());
        return ofTeam != null || name.category() == null ? ofTeam : leads.get(name.category());
    }
}
