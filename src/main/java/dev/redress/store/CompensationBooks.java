package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Budget;
import dev.redress.core.compensation.BudgetUse;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The sums that limits are compared with, beside those of the case and its kin; see [KinReading],
/// which is asked before. Whoever reads them holds them until the transaction ends; see
/// [MoneyLock].
final class CompensationBooks {

    private static final String LIVE = "state not in ('REJECTED', 'REVOKED')";

    private static final String OF_CUSTOMER =
            """
            select coalesce(sum(amount), 0) from compensation
            where customer_id = :customer and granted_on >= :since and complaint_id <> :complaint
              and %s
            """
                    .formatted(LIVE);

    private static final String OF_DAY =
            """
            select coalesce(sum(amount), 0) from compensation
            where decided_by = :account and decided_on = :today and id <> :compensation and %s
            """
                    .formatted(LIVE);

    private static final String OF_BUDGET =
            """
            select coalesce(sum(amount), 0) from compensation
            where granted_on >= :first and granted_on < :end
              and (:everything or category = any(string_to_array(:categories, ','))) and %s
            """
                    .formatted(LIVE);

    private static final UUID NONE = new UUID(0, 0);

    private final Mutiny.Session session;
    private final ComplaintRow complaint;
    private final Optional<UUID> compensation;
    private final BooksRequest request;

    CompensationBooks(
            Mutiny.Session session,
            ComplaintRow complaint,
            Optional<UUID> compensation,
            BooksRequest request) {
        this.session = session;
        this.complaint = complaint;
        this.compensation = compensation;
        this.request = request;
    }

    Uni<Books> read() {
        return MoneyLock.ofDecider(session, request.account())
                .chain(() ->
                        request.budgets().isEmpty()
                                ? Uni.createFrom().voidItem()
                                : MoneyLock.ofBudgets(session))
                .chain(this::sums);
    }

    private Uni<Books> sums() {
        return ofCustomer()
                .chain(customer ->
                        ofDay().chain(day ->
                                budgets().map(budgets -> new Books(customer, day, budgets))));
    }

    private Uni<BigDecimal> ofCustomer() {
        return session.createNativeQuery(OF_CUSTOMER, BigDecimal.class)
                .setParameter("customer", complaint.submission.customerId)
                .setParameter("since", request.since())
                .setParameter("complaint", complaint.id)
                .getSingleResult();
    }

    private Uni<BigDecimal> ofDay() {
        return session.createNativeQuery(OF_DAY, BigDecimal.class)
                .setParameter("account", request.account())
                .setParameter("today", request.today())
                .setParameter("compensation", compensation.orElse(NONE))
                .getSingleResult();
    }

    private Uni<List<BudgetUse>> budgets() {
        return Multi.createFrom()
                .iterable(request.budgets())
                .onItem()
                .transformToUniAndConcatenate(this::use)
                .collect()
                .asList();
    }

    private Uni<BudgetUse> use(Budget budget) {
        return session.createNativeQuery(OF_BUDGET, BigDecimal.class)
                .setParameter("first", budget.period().firstDay(request.today()))
                .setParameter("end", budget.period().end(request.today()))
                .setParameter("everything", budget.categories() == null)
                .setParameter("categories", names(budget))
                .getSingleResult()
                .map(used -> new BudgetUse(budget, used));
    }

    private static String names(Budget budget) {
        return budget.categories() == null
                ? ""
                : String.join(",", budget.categories().stream().map(Category::name).toList());
    }
}
