package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Budget;
import dev.redress.core.compensation.BudgetUse;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The sums that limits are compared with, beside those of the case and its kin; see [KinReading],
/// which is asked before. Whoever reads them holds them until the transaction ends; see
/// [MoneyLock].
final class CompensationBooks {

    private static final String OF_CUSTOMER = CompensationSums.ofCustomer("$1", "$2", "$3");
    private static final String OF_DAY = CompensationSums.ofDay("$1", "$2", "$3");

    private static final String OF_BUDGET =
            """
            select coalesce(sum(amount), 0) from compensation
            where granted_on >= $1 and granted_on < $2
              and ($3::text[] is null or category = any($3)) and %s
            """
                    .formatted(CompensationSums.LIVE);

    private static final UUID NONE = new UUID(0, 0);

    private final SqlConnection connection;
    private final ComplaintRow complaint;
    private final Optional<UUID> compensation;
    private final BooksRequest request;

    CompensationBooks(
            SqlConnection connection,
            ComplaintRow complaint,
            Optional<UUID> compensation,
            BooksRequest request) {
        this.connection = connection;
        this.complaint = complaint;
        this.compensation = compensation;
        this.request = request;
    }

    Uni<Books> read() {
        return MoneyLock.ofDecider(connection, request.account())
                .chain(() ->
                        request.budgets().isEmpty()
                                ? Uni.createFrom().voidItem()
                                : MoneyLock.ofBudgets(connection))
                .chain(this::sums);
    }

    private Uni<Books> sums() {
        return ofCustomer()
                .chain(customer ->
                        ofDay().chain(day ->
                                budgets().map(budgets -> new Books(customer, day, budgets))));
    }

    private Uni<BigDecimal> ofCustomer() {
        return sum(
                OF_CUSTOMER,
                Tuple.of(complaint.submission.customerId, request.since(), complaint.id));
    }

    private Uni<BigDecimal> ofDay() {
        return sum(OF_DAY, Tuple.of(request.account(), request.today(), compensation.orElse(NONE)));
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
        return sum(
                        OF_BUDGET,
                        Tuple.of(
                                budget.period().firstDay(request.today()),
                                budget.period().end(request.today()),
                                names(budget)))
                .map(used -> new BudgetUse(budget, used));
    }

    private static String @Nullable [] names(Budget budget) {
        return budget.categories() == null
                ? null
                : budget.categories().stream().map(Category::name).toArray(String[]::new);
    }

    private Uni<BigDecimal> sum(String sql, Tuple parameters) {
        return connection
                .preparedQuery(sql)
                .execute(parameters)
                .map(rows -> rows.iterator().next().getBigDecimal(0));
    }
}
