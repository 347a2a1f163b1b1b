package dev.redress.store;

import dev.redress.core.appraisal.AppraisalMonth;
import dev.redress.core.appraisal.Score;
import dev.redress.core.complaint.SkillGroup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The appraisals of people, with what they said of them.
@ApplicationScoped
public class AppraisalReading {

    private static final String SHOWN =
            """
            select a.id, a.account, a.month, a.team, a.final, a.policy_version, a.as_of, a.handled,
              a.closed, a.points, a.weight, a.parts::text as parts, (
                select coalesce(json_agg(json_build_object('text', c.text, 'at', c.at) order by c.id),
                  '[]')::text
                from appraisal_comment c where c.appraisal_id = a.id) as comments
            from appraisal a
            """;

    /// Of whom the reader leads: of the groups that they belong to themselves.
    private static final String LED =
            """
            ($2::text is null or a.team in (
              select jsonb_object_keys(s.skills) from staff_profile s where s.account = $2))
            """;

    private static final String OF_MONTH =
            SHOWN
                    + """
                    where a.month = $1 and %s
                      and ($3::uuid is null
                        or a.account > (select last.account from appraisal last where last.id = $3))
                    order by a.account limit $4
                    """
                            .formatted(LED);

    private static final String OWN =
            SHOWN
                    + """
                    where a.account = $1 and ($2::uuid is null
                      or a.month < (select last.month from appraisal last where last.id = $2))
                    order by a.month desc limit $3
                    """;

    private static final String BETWEEN =
            SHOWN
                    + """
                    where a.month >= $1 and %s and a.month <= $3
                      and ($4::text is null or a.account = $4)
                    order by a.account, a.month limit $5
                    """
                            .formatted(LED);

    private final Pool pool;

    AppraisalReading(Pool pool) {
        this.pool = pool;
    }

    /// What somebody said of their own appraisal.
    public record Comment(String text, Instant at) {}

    /// An appraisal as it is kept.
    ///
    /// @param isFinal whether it stays
    /// @param asOf when it was counted
    public record Appraisal(
            UUID id,
            String account,
            AppraisalMonth month,
            @Nullable SkillGroup team,
            boolean isFinal,
            int policyVersion,
            Instant asOf,
            int handled,
            int closed,
            Score score,
            List<Comment> comments) {

        public Appraisal {
            comments = List.copyOf(comments);
        }
    }

    /// Of a month, by account, and one more than the page has if there are others.
    ///
    /// @param lead only of the groups that this account belongs to; of all if absent
    public Uni<List<Appraisal>> ofMonth(AppraisalMonth month, @Nullable String lead, Page page) {
        return read(OF_MONTH, Tuple.of(month.firstDay(), lead, page.last(), page.limit() + 1));
    }

    /// Of one person, the latest first, and one more than the page has if there are others.
    public Uni<List<Appraisal>> own(String account, Page page) {
        return read(OWN, Tuple.of(account, page.last(), page.limit() + 1));
    }

    /// At most `limit` of these months, both of which count, by account.
    ///
    /// @param lead as in [#ofMonth]
    /// @param account only of this one; of all if absent
    public Uni<List<Appraisal>> between(
            AppraisalMonth from,
            AppraisalMonth to,
            @Nullable String lead,
            @Nullable String account,
            int limit) {
        return read(BETWEEN, Tuple.of(from.firstDay(), lead, to.firstDay(), account, limit));
    }

    private Uni<List<Appraisal>> read(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters).map(AppraisalReading::all);
    }

    private static List<Appraisal> all(RowSet<Row> rows) {
        List<Appraisal> all = new ArrayList<>();
        rows.forEach(row -> all.add(appraisal(row)));
        return all;
    }

    private static Appraisal appraisal(Row row) {
        String team = row.getString("team");
        return new Appraisal(
                row.getUUID("id"),
                row.getString("account"),
                new AppraisalMonth(YearMonth.from(row.getLocalDate("month"))),
                team == null ? null : SkillGroup.valueOf(team),
                row.getBoolean("final"),
                row.getInteger("policy_version"),
                row.getOffsetDateTime("as_of").toInstant(),
                row.getInteger("handled"),
                row.getInteger("closed"),
                new Score(
                        row.getBigDecimal("points"),
                        row.getInteger("weight"),
                        AppraisalJson.read(row.getString("parts"))),
                comments(row.getString("comments")));
    }

    private static List<Comment> comments(String stored) {
        return new JsonArray(stored)
                .stream().map(JsonObject.class::cast).map(AppraisalReading::comment).toList();
    }

    private static Comment comment(JsonObject stored) {
        return new Comment(
                SealedColumn.APPRAISAL_COMMENT.opened(stored.getString("text")),
                OffsetDateTime.parse(stored.getString("at")).toInstant());
    }
}
