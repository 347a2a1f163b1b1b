package dev.redress.store;

import dev.redress.core.appraisal.AppraisalMonth;
import dev.redress.core.appraisal.Score;
import dev.redress.core.appraisal.WorkedMonth;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.sla.Stage;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts what people did in a month, and keeps what it came to.
@ApplicationScoped
public class AppraisalStore {

    private static final String[] PROMISED =
            Arrays.stream(Stage.values())
                    .filter(Stage::isPromised)
                    .map(Stage::name)
                    .toArray(String[]::new);

    /// A month is done once everybody of it has what stays.
    private static final String OPEN =
            """
            select distinct month from appraisal where not final
            union
            select $1::date where not exists (select from appraisal where month = $1 and final)
            union
            select $2::date
            order by month
            """;

    // What stays is not written again, by whichever run comes first.
    private static final String KEEP =
            """
            insert into appraisal (id, account, month, team, final, policy_version, as_of, handled,
              closed, points, weight, parts)
            select gen_random_uuid(), s.account, $1, nullif(s.team, ''), $2, $3, $4, s.handled, s.closed,
              nullif(s.points, '')::numeric, s.weight, s.parts::jsonb
            from unnest($5::text[], $6::text[], $7::integer[], $8::integer[], $9::text[],
              $10::integer[], $11::text[])
              as s (account, team, handled, closed, points, weight, parts)
            on conflict (month, account) do update set team = excluded.team, final = excluded.final,
              policy_version = excluded.policy_version, as_of = excluded.as_of,
              handled = excluded.handled, closed = excluded.closed, points = excluded.points,
              weight = excluded.weight, parts = excluded.parts
            where not appraisal.final
            """;

    private final Pool pool;

    AppraisalStore(Pool pool) {
        this.pool = pool;
    }

    /// What somebody's month came to.
    public record Scored(WorkedMonth month, Score score) {}

    /// By which rules a month was counted, and when.
    ///
    /// @param isFinal whether it stays
    public record Counting(
            AppraisalMonth month, boolean isFinal, int policyVersion, Instant asOf) {}

    /// The months that are to be counted at `present`: it, the one before until it stays, and any
    /// that was left before. The earliest first.
    public Uni<List<AppraisalMonth>> open(AppraisalMonth present) {
        return pool.preparedQuery(OPEN)
                .execute(Tuple.of(present.previous().firstDay(), present.firstDay()))
                .map(rows -> {
                    List<AppraisalMonth> months = new ArrayList<>();
                    for (Row row : rows) {
                        LocalDate day = row.getLocalDate("month");
                        months.add(new AppraisalMonth(YearMonth.from(day)));
                    }
                    return months;
                });
    }

    /// What at most `limit` people did in the month so far, of those whose appraisal may change.
    public Uni<List<WorkedMonth>> worked(AppraisalMonth month, int limit) {
        Tuple parameters =
                Tuple.of(sent(month.from()), sent(month.to()), month.firstDay())
                        .addArrayOfString(PROMISED)
                        .addInteger(limit);
        return pool.preparedQuery(WorkedMonthSql.WORKED)
                .execute(parameters)
                .map(AppraisalStore::worked);
    }

    /// Keeps what the people's months came to, unless what is there stays. Answers how many were
    /// written.
    public Uni<Integer> keep(Counting counting, List<Scored> scored) {
        Tuple parameters =
                Tuple.of(
                        counting.month().firstDay(),
                        counting.isFinal(),
                        counting.policyVersion(),
                        sent(counting.asOf()));
        parameters
                .addArrayOfString(column(scored, one -> one.month().account()))
                .addArrayOfString(column(scored, one -> text(one.month().team())))
                .addArrayOfInteger(numbers(scored, one -> one.month().handled()))
                .addArrayOfInteger(numbers(scored, one -> one.month().closed()))
                .addArrayOfString(column(scored, one -> text(one.score().points())))
                .addArrayOfInteger(numbers(scored, one -> one.score().weight()))
                .addArrayOfString(
                        column(scored, one -> AppraisalJson.written(one.score().parts())));
        return Detached.from(
                () -> pool.preparedQuery(KEEP).execute(parameters).map(RowSet::rowCount));
    }

    private static List<WorkedMonth> worked(RowSet<Row> rows) {
        List<WorkedMonth> worked = new ArrayList<>();
        for (Row row : rows) {
            String team = row.getString("team");
            worked.add(
                    new WorkedMonth(
                            row.getString("account"),
                            team == null ? null : SkillGroup.valueOf(team),
                            row.getInteger("handled"),
                            row.getInteger("closed"),
                            row.getInteger("confirmed"),
                            row.getInteger("first_responses"),
                            row.getInteger("first_responses_kept"),
                            row.getInteger("promises"),
                            row.getInteger("promises_kept"),
                            row.getInteger("escalated")));
        }
        return worked;
    }

    private static String[] column(List<Scored> scored, Function<Scored, String> value) {
        return scored.stream().map(value).toArray(String[]::new);
    }

    private static Integer[] numbers(List<Scored> scored, Function<Scored, Integer> value) {
        return scored.stream().map(value).toArray(Integer[]::new);
    }

    /// Empty for what is absent: the client takes no absent values in an array.
    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static OffsetDateTime sent(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
