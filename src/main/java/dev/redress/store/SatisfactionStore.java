package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.survey.SurveyKind;
import dev.redress.core.survey.Tally;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What customers answered, added up. No single answer leaves the database by this.
@ApplicationScoped
public class SatisfactionStore {

    private static final String ANSWERED =
            """
            select kind, coalesce(category, '') as category, coalesce(team, '') as team, week,
              count(*) as answers, sum(score) as scores,
              count(*) filter (where score >= $3) as satisfied,
              count(answers->>'stars') as starred,
              coalesce(sum((answers->>'stars')::int), 0) as stars,
              count(answers->'extras'->>'nps') as nps_answers,
              count(*) filter (where (answers->'extras'->>'nps')::int >= 9) as promoters,
              count(*) filter (where (answers->'extras'->>'nps')::int <= 6) as detractors,
              count(answers->'extras'->>'ces') as ces_answers,
              coalesce(sum((answers->'extras'->>'ces')::int), 0) as ces
            from survey_response where week >= $1 and week < $2
            group by 1, 2, 3, 4
            """;

    private static final String SENT =
            "select kind, category, team, week, sent from survey_sent where week >= $1 and week < $2";

    private static final String CONFIRMED =
            """
            select count(*) as said, count(*) filter (where satisfied) as satisfied
            from confirmation where at >= $1 and at < $2
            """;

    // By ids that are made of chance: the order says nothing.
    private static final String SINGLE =
            """
            select kind, subject, coalesce(category, '') as category, coalesce(team, '') as team,
              answers::text as answers, score
            from survey_response where week >= $1 and week < $2 order by id
            """;

    private final BoundedReading reading;

    SatisfactionStore(BoundedReading reading) {
        this.reading = reading;
    }

    /// The answers of one kind, category, team and week together.
    ///
    /// @param category empty without a case, like `team`
    public record Cell(
            SurveyKind kind, String category, String team, LocalDate week, Tally tally) {}

    /// What customers said of the results of their cases.
    public record Confirmations(long said, long satisfied) {}

    /// The answers of the weeks that begin in the days from `from` on and before `to`, and how many
    /// were asked in them. Fails with [TookTooLong] when it does.
    public Uni<List<Cell>> cells(LocalDate from, LocalDate to, BigDecimal satisfiedMin) {
        return reading.within(connection ->
                connection
                        .preparedQuery(ANSWERED)
                        .execute(Tuple.of(from, to, satisfiedMin))
                        .map(rows -> Rows.all(rows, SatisfactionStore::answered))
                        .chain(cells ->
                                connection
                                        .preparedQuery(SENT)
                                        .execute(Tuple.of(from, to))
                                        .invoke(rows -> rows.forEach(row -> cells.add(asked(row))))
                                        .replaceWith(cells)));
    }

    /// What one customer answered.
    ///
    /// @param subject of the campaign; absent without one
    public record SingleAnswer(
            SurveyKind kind,
            @Nullable String subject,
            String category,
            String team,
            String answersJson,
            BigDecimal score) {}

    /// All answers of the weeks that begin in the days from `from` on and before `to`, in an order
    /// that says nothing. Fails with [TookTooLong] when it does.
    public Uni<List<SingleAnswer>> answers(LocalDate from, LocalDate to) {
        return reading.read(SINGLE, Tuple.of(from, to))
                .map(rows -> Rows.all(rows, SatisfactionStore::single));
    }

    /// What was said in a time. Fails with [TookTooLong] when it does.
    public Uni<Confirmations> confirmations(Period period) {
        return reading.read(CONFIRMED, Tuple.of(sent(period.from()), sent(period.to())))
                .map(rows -> rows.iterator().next())
                .map(row -> new Confirmations(row.getLong("said"), row.getLong("satisfied")));
    }

    private static Cell answered(Row row) {
        return cell(
                row,
                new Tally(
                        row.getLong("answers"),
                        row.getBigDecimal("scores"),
                        row.getLong("satisfied"),
                        row.getLong("starred"),
                        row.getLong("stars"),
                        row.getLong("nps_answers"),
                        row.getLong("promoters"),
                        row.getLong("detractors"),
                        row.getLong("ces_answers"),
                        row.getLong("ces"),
                        0));
    }

    private static SingleAnswer single(Row row) {
        return new SingleAnswer(
                Cells.constant(SurveyKind.class, row, "kind"),
                row.getString("subject"),
                row.getString("category"),
                row.getString("team"),
                row.getString("answers"),
                row.getBigDecimal("score"));
    }

    private static Cell asked(Row row) {
        return cell(row, Tally.ofSent(row.getInteger("sent")));
    }

    private static Cell cell(Row row, Tally tally) {
        return new Cell(
                Cells.constant(SurveyKind.class, row, "kind"),
                row.getString("category"),
                row.getString("team"),
                row.getLocalDate("week"),
                tally);
    }
}
