package dev.redress.store;

import static java.util.stream.Collectors.joining;

import dev.redress.core.classification.Category;
import dev.redress.core.complaint.Status;
import io.vertx.core.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A filter as the query of a page.
final class FilterQuery {

    // A union, not an "or": each half has its own index.
    private static final String OVERDUE =
            """
            c.status in (%s) and c.id in (
                select d.complaintId from DeadlineRow d
                where d.state = BREACHED and d.finishedAt is null
                union all
                select d.complaintId from DeadlineRow d
                where d.state = RUNNING and d.responsibleRole <> CUSTOMER
                    and d.nextAt < :overdueAt and d.dueAt < :overdueAt)
            """
                    .formatted(
                            Stream.of(Status.values())
                                    .filter(Status::isOpen)
                                    .map(Status::name)
                                    .collect(joining(", ")));
    private static final String TEXT =
            "(c.caseNo ilike :text escape '!' or c.submission.orderNo ilike :text escape '!'"
                    + " or c.submission.content ilike :text escape '!')";

    private static final String WORKED =
            "(c.handling.assignee = :worker or c.handling.firstContactOwner = :worker"
                    + " or c.handling.decidedBy = :worker or c.dossier.followUp = :worker"
                    + " or c.dossier.mediator = :worker)";
    private static final String NOT_ABOUT = "locate(:quoted, c.dossier.complainedOf) = 0";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    FilterQuery(ComplaintFilter filter, Page page) {
        restrict(filter.visibility());
        where("c.status = :status", "status", filter.status());
        where("c.assessment.category = :category", "category", filter.category());
        where("c.assessment.severity = :severity", "severity", filter.severity());
        where("c.handling.assignee = :assignee", "assignee", filter.assignee());
        where("c.submission.customerId = :customerId", "customerId", filter.customerId());
        where(OVERDUE, "overdueAt", filter.overdueAt());
        where(TEXT, "text", filter.text() == null ? null : containing(filter.text()));
        where("c.id < :before", "before", page.last());
    }

    String hql() {
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return "select c from ComplaintRow c %s order by c.id desc".formatted(where);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void restrict(Visibility visibility) {
        switch (visibility) {
            case Visibility.Everything _ -> {}
            case Visibility.AllBut(String account) -> whereNotAbout(account);
            case Visibility.OwnedBy(String customerId) ->
                    where("c.submission.customerId = :owner", "owner", customerId);
            case Visibility.WorkedBy(String account) -> {
                where(WORKED, "worker", account);
                whereNotAbout(account);
            }
            case Visibility.Reviewed(String account) -> {
                where("(c.status = APPEALED or " + WORKED + ")", "worker", account);
                whereNotAbout(account);
            }
            case Visibility.OfCategories(Set<Category> categories, String account) -> {
                whereNotAbout(account);
                where(
                        "(c.assessment.category in :visible or c.assessment.greenChannel)",
                        "visible",
                        categories);
            }
        }
    }

    private void whereNotAbout(String account) {
        where(NOT_ABOUT, "quoted", Json.encode(account));
    }

    private void where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    /// A pattern in which the signs of the text stand for themselves.
    private static String containing(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}
