package dev.redress.store;

import static dev.redress.store.Cells.sent;
import static java.util.stream.Collectors.joining;

import dev.redress.store.QueueStore.Place;
import dev.redress.store.QueueStore.Wanted;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of the queue as a statement. Only what is asked for stands in it, and words of closed
/// lists as themselves: the database then knows how many cases they mean.
final class QueueQuery {

    private static final String OPEN =
            "status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')";
    private static final String ORDER =
            "c.priority, coalesce(c.next_due_at, 'infinity'::timestamptz), c.received_at, c.id";

    private static final List<String> WORKERS =
            List.of("assignee", "first_contact_owner", "decided_by", "follow_up", "mediator");

    private final List<String> conditions = new ArrayList<>();
    private final Tuple parameters = Tuple.tuple();

    QueueQuery(Wanted wanted, int limit) {
        VisibleCases visible = VisibleCases.of(wanted.visibility());
        parameters.addInteger(limit).addValue(visible.value());
        // A parameter that no condition uses has no type; it is told one here.
        conditions.add(visible.value() == null ? "$2::text is null" : visible(wanted, visible));
        if (wanted.assignee() != null) {
            conditions.add("c.assignee = " + next(wanted.assignee()));
        }
        one("c.skill_group", wanted.group());
        one("c.status", wanted.status());
        one("c.category", wanted.category());
        one("c.severity", wanted.severity());
        behind(wanted.last());
    }

    String sql() {
        return """
        select c.id, c.case_no, c.status, c.priority, c.severity, c.category, c.skill_group,
          c.assignee, c.received_at, c.next_due_at, c.version
        from complaint c
        where c.%s and c.status <> 'RESOLVED' and %s
        order by %s limit $1
        """
                .formatted(OPEN, String.join(" and ", conditions), ORDER);
    }

    Tuple parameters() {
        return parameters;
    }

    // The few cases of one person are looked up first: going through the queue until there is a
    // page of them would be going through all of it for whoever has fewer.
    private static String visible(Wanted wanted, VisibleCases visible) {
        return switch (wanted.visibility()) {
            case Visibility.WorkedBy(String account) ->
                    account.equals(wanted.assignee()) ? VisibleCases.NOT_ABOUT : workedBy("");
            case Visibility.Reviewed(String account) ->
                    account.equals(wanted.assignee())
                            ? VisibleCases.NOT_ABOUT
                            : workedBy(
                                    " union all select w.id from complaint w"
                                            + " where w.status = 'APPEALED'");
            case Visibility.Everything _,
                    Visibility.AllBut _,
                    Visibility.OwnedBy _,
                    Visibility.OfCategories _ ->
                    visible.condition();
        };
    }

    private static String workedBy(String others) {
        return WORKERS.stream()
                .map(column ->
                        "select w.id from complaint w where w.%s = $2 and w.%s"
                                .formatted(column, OPEN))
                .collect(
                        joining(
                                " union all ",
                                "c.id = any (array(",
                                others + ")) and " + VisibleCases.NOT_ABOUT));
    }

    private void one(String column, @Nullable Enum<?> value) {
        if (value != null) {
            conditions.add("%s = '%s'".formatted(column, value.name()));
        }
    }

    private void behind(@Nullable Place last) {
        if (last == null) {
            return;
        }
        String due = last.nextDueAt() == null ? "'infinity'" : next(time(last.nextDueAt()));
        conditions.add(
                "(%s) > (%s::text, %s::timestamptz, %s::timestamptz, %s::uuid)"
                        .formatted(
                                ORDER,
                                next(last.priority().name()),
                                due,
                                next(time(last.receivedAt())),
                                next(last.id())));
    }

    private String next(Object value) {
        parameters.addValue(value);
        return "$" + parameters.size();
    }

    private static Object time(Instant instant) {
        return sent(instant);
    }
}
