package dev.redress.scenarios;

import static dev.redress.scenarios.Grants.refund;
import static dev.redress.scenarios.Grants.tenfold;
import static dev.redress.scenarios.Grants.wanted;
import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one side has approved and the other has not: it counts, and it is asked again whether the
/// authority reaches far enough when it takes effect (spec.md §7.2).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HalfApprovedTest {

    private static final Map<String, Object> APPROVAL = Map.of("approved", true, "reason", "属实");
    private static final Map<String, Object> OPINION = Map.of("inFavour", true, "text", "数据属实");
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
    void the_approver_of_a_case_that_became_graver_is_asked_anew() {
        Played complaint = aCase("customer1");
        Grants grants = Grants.of(complaint);
        String asked = grants.granted("agent1", tenfold("60.00"));
        grants.then("supervisor1", asked, "approval", APPROVAL);
        complaint.then("middle1", "risk", Map.of("risk", "HIGH", "reason", "舆情"));
        grants.then("back1", asked, "opinion", OPINION);

        grants.then("compliance1", asked, "approval", APPROVAL);
        assertThat(grants.of(asked, "state")).isEqualTo("PENDING_APPROVAL");
        assertThat(complaint.messages("COMPENSATION_WANTED"))
                .extracting(message -> message.get("recipient"))
                .contains("role:operations");

        grants.tried("supervisor1", asked, "approval", APPROVAL).statusCode(403);
        grants.then("operations1", asked, "approval", APPROVAL);
        assertThat(grants.of(asked, "state")).isEqualTo("APPROVED");
        assertThat(grants.of(asked, "decidedBy")).isEqualTo("operations1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "app1"})
    void the_customers_side_hears_of_an_approval_when_nobody_is_missing(String account) {
        Played complaint = aCase("customer1");
        Grants grants = Grants.of(complaint);
        String asked = grants.granted("agent1", tenfold("60.00"));

        grants.then("compliance1", asked, "approval", APPROVAL);
        assertThat(typesFor(account, complaint)).noneMatch(type -> type.contains("APPROVED"));
        assertThat(complaint.events("COMPENSATION_HALF_APPROVED"))
                .singleElement()
                .satisfies(event -> assertThat(event).containsEntry("side", "legal"));
        assertThat(complaint.events("COMPENSATION_APPROVED")).isEmpty();

        grants.then("supervisor1", asked, "approval", APPROVAL);
        assertThat(typesFor(account, complaint))
                .contains("COMPENSATION_APPROVED")
                .doesNotContain("COMPENSATION_HALF_APPROVED");
        Api.check();
    }

    private static List<String> typesFor(String account, Played complaint) {
        return Api.as(account)
                .get("/complaints/{id}/timeline", complaint.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.type");
    }

    @Test
    void what_was_granted_meanwhile_may_be_too_much_for_who_approved_it() {
        Grants grants = Grants.of(aCase("customer1"));
        String asked = grants.granted("agent1", tenfold("150.00"));
        grants.then("supervisor1", asked, "approval", APPROVAL);
        String more = grants.granted("agent1", wanted("600.00"));
        grants.then("middle1", more, "approval", APPROVAL);

        grants.then("compliance1", asked, "approval", APPROVAL);
        assertThat(grants.of(asked, "state")).isEqualTo("PENDING_APPROVAL");

        grants.then("middle1", asked, "approval", APPROVAL);
        assertThat(grants.of(asked, "state")).isEqualTo("APPROVED");
    }

    @Test
    void the_legal_side_leaves_the_sums_as_they_are() {
        aGrant("customer1", "100.00");
        Grants grants = Grants.of(aCase("customer1"));
        String asked = grants.granted("agent1", tenfold("60.00"));

        grants.then("supervisor1", asked, "approval", APPROVAL);
        assertSums(grants, asked);
        grants.then("compliance1", asked, "approval", APPROVAL);
        assertSums(grants, asked);
    }

    @Test
    void a_refusal_leaves_the_sums_as_they_are() {
        aGrant("customer1", "100.00");
        Grants grants = Grants.of(aCase("customer1"));
        String asked = grants.granted("agent1", tenfold("60.00"));

        grants.then("supervisor1", asked, "approval", Map.of("approved", false, "reason", "太多"));

        assertThat(grants.of(asked, "customerSum")).isEqualTo("700.00");
    }

    @Test
    void what_somebody_approved_counts_on_their_day_before_the_legal_side_has_spoken() {
        MatrixChange.from(LONG_AGO)
                .with(
                        "approval",
                        List.of(
                                Map.of(
                                        "role", "SUPERVISOR",
                                        "risks", List.of("LOW"),
                                        "caseMax", "2000.00",
                                        "dayMax", "1000.00")))
                .approved();
        Grants one = Grants.of(aCase("customer1"));
        Grants other = Grants.of(aCase("customer2"));
        String first = one.granted("agent1", tenfold("60.00"));
        String second = other.granted("agent1", tenfold("40.01"));

        one.then("supervisor1", first, "approval", APPROVAL);
        assertThat(one.of(first, "decidedBy")).isEqualTo("supervisor1");
        other.tried("supervisor1", second, "approval", APPROVAL)
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));

        one.then("compliance1", first, "approval", Map.of("approved", false, "reason", "依据不足"));
        other.then("supervisor1", second, "approval", APPROVAL);
    }

    private static void assertSums(Grants grants, String asked) {
        assertThat(grants.of(asked, "caseSum")).isEqualTo("600.00");
        assertThat(grants.of(asked, "customerSum")).isEqualTo("700.00");
        assertThat(grants.of(asked, "daySum")).isEqualTo("600.00");
    }

    private static void aGrant(String customer, String amount) {
        Grants.of(aCase(customer)).granted("agent1", refund(amount));
    }

    private static Played aCase(String customer) {
        return received(
                        "2026-03-02T10:00",
                        "app1",
                        Map.of("content", GENERAL, "customer", Map.of("id", customer)))
                .investigating();
    }
}
