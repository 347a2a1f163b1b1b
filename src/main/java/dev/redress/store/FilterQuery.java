package dev.redress.store;

import static java.util.stream.Collectors.joining;

import dev.redress.core.classification.Category;
import dev.redress.core.complaint.Status;
import dev.redress.core.privacy.ConsentSubject;
import dev.redress.core.privacy.Findable;
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
    // By their marks: the customer's words are not searched for what leaves no doubt.
    private static final String PHONE = "c.submission.phoneMark in :marks";
    private static final String EMAIL = "c.submission.emailMark in :marks";

    private static final String WORKED =
            "(c.handling.assignee = :worker or c.handling.firstContactOwner = :worker"
                    + " or c.handling.decidedBy = :worker or c.dossier.followUp = :worker"
                    + " or c.dossier.mediator = :worker)";
    private static final String NOT_ABOUT = "locate(:quoted, c.dossier.complainedOf) = 0";

    // As PostgreSQL writes a document: with a blank behind the colon.
    private static final String FRAUD = "locate('\"fraud\": true', c.dossier.verification) > 0";

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
        ConsentSubject agreed = filter.agreed();
        if (agreed != null) {
            conditions.add(agreed(agreed));
        }
        SoughtText sought = filter.sought();
        if (sought != null) {
            sought.contact().ifPresent(subject -> found(subject, sought.text()));
        }
        TraitQuery traits = new TraitQuery(filter.traits());
        conditions.addAll(traits.conditions());
        parameters.putAll(traits.parameters());
        where("c.id < :before", "before", page.last());
    }

    String hql() {
        return hql("c");
    }

    /// Only what a text is looked for in, and its seal.
    String hqlOfTexts() {
        return hql("c.id, c.caseNo, c.submission, c.sealedWith");
    }

    private String hql(String selected) {
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return "select %s from ComplaintRow c %s order by c.id desc".formatted(selected, where);
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
                        "(c.assessment.category in :visible or c.assessment.greenChannel or "
                                + FRAUD
                                + ")",
                        "visible",
                        categories);
            }
        }
    }

    private static String agreed(ConsentSubject subject) {
        String agrees = ConsentStore.AGREES.formatted("?", subject.name()).replace("'", "''");
        return "cast(sql('%s', c.submission.customerId) as Boolean) = true".formatted(agrees);
    }

    private void found(Findable subject, String text) {
        String condition =
                switch (subject) {
                    case PHONE -> PHONE;
                    case EMAIL -> EMAIL;
                };
        where(condition, "marks", Sealing.marks(subject, text));
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
}
