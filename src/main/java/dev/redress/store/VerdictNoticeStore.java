package dev.redress.store;

import dev.redress.core.notice.Notice;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.CallBackStage;
import dev.redress.core.survey.SurveyTerms;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the desk is yet to be told of what customers answered.
@ApplicationScoped
public class VerdictNoticeStore {

    private static final int TOLD_MAX = 200;

    private static final String WAITING =
            """
            select id, due_at, stage from call_back where state = 'OPEN' and stage <> 'OVERDUE'
            order by stage <> 'NEW', due_at, id limit $1 for no key update skip locked
            """;
    private static final String ADVANCE = "update call_back set stage = $2 where id = $1";

    private final Pool pool;

    VerdictNoticeStore(Pool pool) {
        this.pool = pool;
    }

    /// What was low and not told of yet, added up: never a single answer.
    ///
    /// @param category absent for what was about no case, and of which too few answered, like
    ///   `team`
    /// @param lead the supervisor of the team; absent without one
    public record LowRatings(
            @Nullable String category, @Nullable String team, int count, @Nullable String lead) {}

    /// Somebody who waits to be called.
    ///
    /// @param stage what is to be told of them now
    public record Waiting(UUID id, Instant dueAt, CallBackStage stage) {}

    /// Hands notices of what was low to the outbox, each signal once. Answers how many notices.
    public Uni<Integer> tellLow(
            SurveyTerms terms, Function<LowRatings, List<Notice>> words, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        LowRatingsReading.take(connection, terms, today)
                                .map(low -> low.stream().flatMap(of -> words.apply(of).stream()))
                                .chain(notices ->
                                        hand(connection, "SURVEY", notices.toList(), now))));
    }

    /// Hands notices to the outbox of those who wait and of whom another thing is to be told than
    /// before. Answers how many notices.
    ///
    /// @param within how long each may wait
    public Uni<Integer> tellWaiting(
            Duration within, Function<Waiting, List<Notice>> words, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(WAITING)
                                .execute(Tuple.of(TOLD_MAX))
                                .map(rows -> moved(rows, within, now))
                                .chain(moved -> advance(connection, moved).replaceWith(moved))
                                .map(moved ->
                                        moved.stream().flatMap(of -> words.apply(of).stream()))
                                .chain(notices ->
                                        hand(connection, "CALL-BACK", notices.toList(), now))));
    }

    private static Uni<Integer> hand(
            SqlConnection connection, String matter, List<Notice> notices, Instant now) {
        return Multi.createFrom()
                .iterable(notices)
                .onItem()
                .transformToUniAndConcatenate(notice ->
                        DeskNotices.tell(connection, DeskNotices.NO_CASE, matter, notice, now))
                .collect()
                .asList()
                .map(List::size);
    }

    private static Uni<Void> advance(SqlConnection connection, List<Waiting> moved) {
        return Multi.createFrom()
                .iterable(moved)
                .onItem()
                .transformToUniAndConcatenate(of ->
                        connection
                                .preparedQuery(ADVANCE)
                                .execute(Tuple.of(of.id(), of.stage().name())))
                .onItem()
                .ignoreAsUni();
    }

    private static List<Waiting> moved(RowSet<Row> rows, Duration within, Instant now) {
        List<Waiting> moved = new ArrayList<>();
        for (Row row : rows) {
            Instant dueAt = Cells.instant(row, "due_at");
            CallBackStage stage = CallBackStage.at(now, dueAt, within);
            if (stage.compareTo(Cells.constant(CallBackStage.class, row, "stage")) > 0) {
                moved.add(new Waiting(row.getUUID("id"), dueAt, stage));
            }
        }
        return moved;
    }
}
