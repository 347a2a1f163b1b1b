package dev.redress.scenarios;

import static dev.redress.scenarios.Grants.refund;
import static dev.redress.scenarios.Grants.wanted;
import static dev.redress.scenarios.Grants.with;
import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.redress.policy.RulesReset;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Limits are data: of the customer, of the day, of a category, and budgets.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompensationLimitsTest {

    private static final String LONG_AGO = "2026-01-01T00:00:00+08:00";

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        Played.setClock("2026-03-02T10:00");
    }

    @AfterEach
    void put_the_rules_back() {
        rules.reset();
    }

    @Test
    void one_customer_gets_no_more_in_many_cases_than_in_one() {
        MatrixChange.from(LONG_AGO)
                .agents(Map.of("caseMax", "500.00", "customerMax", "700.00"))
                .approved();
        Grants first = aCase("customer1");
        Grants second = aCase("customer1");
        first.granted("agent1", refund("500.00"));

        second.tried("agent1", refund("200.01")).statusCode(403);
        second.granted("agent1", refund("200.00"));
        aCase("customer2").granted("agent1", refund("500.00"));
    }

    @Test
    void what_a_customer_got_counts_for_the_days_of_the_policy() {
        MatrixChange.from(LONG_AGO)
                .agents(Map.of("caseMax", "500.00", "customerMax", "500.00"))
                .with("customerDays", 10)
                .approved();
        aCase("customer1").granted("agent1", refund("500.00"));
        Grants later = aCase("customer1");

        Played.setClock("2026-03-11T23:59");
        later.tried("agent1", refund("0.01")).statusCode(403);
        Played.setClock("2026-03-12T00:00");
        later.granted("agent1", refund("500.00"));
    }

    @Test
    void a_person_decides_only_so_much_on_a_day_of_china() {
        MatrixChange.from(LONG_AGO)
                .agents(Map.of("caseMax", "500.00", "dayMax", "600.00"))
                .approved();
        aCase("customer1").granted("agent1", refund("500.00"));
        Grants other = aCase("customer2");

        other.tried("agent1", refund("100.01")).statusCode(403);
        other.granted("agent1", refund("100.00"));
        Played.setClock("2026-03-03T00:00");
        other.granted("agent1", refund("400.00"));
    }

    @Test
    void a_line_may_be_about_some_categories_only() {
        MatrixChange.from(LONG_AGO)
                .agents(Map.of("caseMax", "500.00", "categories", List.of("LOGISTICS")))
                .approved();

        aCase("customer1").tried("agent1", refund("10.00")).statusCode(403);
    }

    @Test
    void a_budget_that_is_used_up_refuses_everybody_and_says_so() {
        MatrixChange.from(LONG_AGO)
                .with("budgets", List.of(Map.of("period", "MONTH", "amount", "800.00")))
                .approved();
        aCase("customer1").granted("agent1", refund("500.00"));
        Grants other = aCase("customer2");

        other.tried("operations1", wanted("300.01"))
                .statusCode(409)
                .body("code", equalTo("BUDGET_EXHAUSTED"));
        assertThat(other.states()).isEmpty();
        other.granted("agent1", refund("300.00"));

        Played.setClock("2026-04-01T00:00");
        other.granted("agent1", refund("200.00"));
    }

    @Test
    void a_budget_may_be_about_some_categories_only() {
        MatrixChange.from(LONG_AGO)
                .with(
                        "budgets",
                        List.of(
                                Map.of(
                                        "period", "DAY",
                                        "amount", "0.00",
                                        "categories", List.of("LOGISTICS"))))
                .approved();

        aCase("customer1").granted("agent1", refund("500.00"));
    }

    @Test
    void an_approver_answers_for_their_own_day() {
        MatrixChange.from(LONG_AGO)
                .with(
                        "approval",
                        List.of(
                                Map.of(
                                        "role", "SUPERVISOR",
                                        "risks", List.of("LOW"),
                                        "caseMax", "2000.00",
                                        "dayMax", "1000.00"),
                                Map.of("role", "OPERATIONS", "risks", List.of("LOW"))))
                .approved();
        Map<String, Object> approval = Map.of("approved", true, "reason", "属实");
        Grants one = aCase("customer1");
        Grants other = aCase("customer2");
        String first = one.granted("agent1", wanted("600.00"));
        String second = other.granted("agent1", wanted("600.00"));

        one.then("supervisor1", first, "approval", approval);
        other.tried("supervisor1", second, "approval", approval)
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
        other.then("operations1", second, "approval", approval);
    }

    @Test
    void a_matrix_that_says_nothing_sensible_is_refused_place_by_place() {
        MatrixChange.from(LONG_AGO)
                .with("alone", List.of(Map.of("role", "CUSTOMER", "caseMax", "1.001")))
                .with("forms", List.of(Map.of("code", "cash", "nameZh", "现金", "nameEn", "cash")))
                .with("customerDays", 0)
                .propose()
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "alone[0].role",
                                "alone[0].risks",
                                "alone[0].caseMax",
                                "forms[0].code",
                                "customerDays"));
    }

    private static Grants aCase(String customer) {
        return Grants.of(
                received(
                                "2026-03-02T10:00",
                                "app1",
                                with(
                                        Map.of("content", GENERAL),
                                        "customer",
                                        Map.of("id", customer)))
                        .investigating());
    }
}
