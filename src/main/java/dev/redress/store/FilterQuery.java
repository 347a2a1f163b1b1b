package dev.redress.store;

import static java.util.stream.Collectors.joining;

import dev.redress.core.classification.Category;
import dev.redress.core.complaint.Status;
import dev.redress.core.privacy.ConsentSubject;
import dev.redress.core.privacy.Findable;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A filter as the statement for a page, newest first.
final class FilterQuery {

    // A union, not an "or": each half has its own index.
    private static final String OVERDUE =
            """
            c.status in (%s) and c.id in (
              select d.complaint_id from deadline d
              where d.state = 'BREACHED' and d.finished_at is null
              union all
              select d.complaint_id from deadline d
              where d.state = 'RUNNING' and d.responsible_role <> 'CUSTOMER'
                and d.next_at < %%1$s and d.due_at < %%1$s)
            """
                    .formatted(
                            Stream.of(Status.values())
                                    .filter(Status::isOpen)
                                    .map("'%s'"::formatted)
                                    .collect(joining(", ")));
    // By their marks: the customer's words are not searched for what leaves no doubt.
    private static final String PHONE = "c.phone_mark = any(%s)";
    private static final String EMAIL = "c.email_mark = any(%s)";

    private static final String WORKED =
            "%s in (c.assignee, c.first_contact_owner, c.decided_by, c.follow_up, c.mediator)";
    private static final String OF_CATEGORIES =
            "(c.category = any(%s) or c.green_channel or " + VerificationJson.SUSPECTS_FRAUD + ")";
    private static final String NOT_ABOUT = "not jsonb_exists(c.complained_of, %s)";

    private final Conditions conditions = new Conditions(Tuple.tuple());
    private final String limit;

    /// @param last behind which the page begins; absent for the first one
    FilterQuery(ComplaintFilter filter, int limit, @Nullable UUID last) {
        this.limit = conditions.next(limit);
        restrict(filter.visibility());
        conditions.where("c.status = %s", filter.status());
        conditions.where("c.category = %s", filter.category());
        conditions.where("c.severity = %s", filter.severity());
        conditions.where("c.assignee = %s", filter.assignee());
        conditions.where("c.customer_id = %s", filter.customerId());
        conditions.where(OVERDUE, filter.overdueAt());
        ConsentSubject agreed = filter.agreed();
        if (agreed != null) {
            conditions.add(ConsentStore.AGREES.formatted("c.customer_id", agreed.name()));
        }
        SoughtText sought = filter.sought();
        if (sought != null) {
            sought.contact().ifPresent(subject -> found(subject, sought.text()));
        }
        new TraitQuery(filter.traits(), conditions).restrict();
        conditions.where("c.id < %s", last);
    }

    String sql() {
        return sql(ComplaintTable.READ);
    }

    /// Selects only what a text is looked for in.
    String sqlOfTexts() {
        return sql(ComplaintTable.TEXTS);
    }

    private String sql(String selected) {
        return "select %s from complaint c %s order by c.id desc limit %s"
                .formatted(selected, conditions.whereClause(), limit);
    }

    Tuple parameters() {
        return conditions.parameters();
    }

    private void restrict(Visibility visibility) {
        switch (visibility) {
            case Visibility.Everything _ -> {}
            case Visibility.AllBut(String account) -> conditions.where(NOT_ABOUT, account);
            case Visibility.OwnedBy(String customerId) ->
                    conditions.where("c.customer_id = %s", customerId);
            case Visibility.WorkedBy(String account) -> {
                conditions.where(WORKED, account);
                conditions.where(NOT_ABOUT, account);
            }
            case Visibility.Reviewed(String account) -> {
                conditions.where("(c.status = 'APPEALED' or " + WORKED + ")", account);
                conditions.where(NOT_ABOUT, account);
            }
            case Visibility.OfCategories(Set<Category> categories, String account) -> {
                conditions.where(NOT_ABOUT, account);
                conditions.where(OF_CATEGORIES, categories);
            }
        }
    }

    private void found(Findable subject, String text) {
        String condition =
                switch (subject) {
                    case PHONE -> PHONE;
                    case EMAIL -> EMAIL;
                };
        conditions.where(condition, Sealing.marks(subject, text));
    }
}
