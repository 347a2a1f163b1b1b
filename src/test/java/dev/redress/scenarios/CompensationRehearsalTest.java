package dev.redress.scenarios;

import static dev.redress.scenarios.Grants.refund;
import static dev.redress.scenarios.Grants.wanted;
import static dev.redress.scenarios.Grants.with;
import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Compensation that is inconsistent or unreasonable: measured as a class of complaints, and
/// prevented by trying a matrix out on the past (spec.md §2.10).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompensationRehearsalTest {

    private static final String LONG_AGO = "2026-01-01T00:00:00+08:00";
    private static final List<String> ALL_RISKS = List.of("LOW", "MEDIUM", "HIGH");

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
    @Tag("COMP-12")
    void unreasonable_and_inconsistent_compensation_is_a_class_of_complaints_and_is_measured() {
        for (String content :
                List.of(
                        "赔偿不合理",
                        "同样的问题，别人赔得比我多，赔偿标准不一",
                        "质量太差了",
                        "描述不符",
                        "质量太差",
                        "物流太慢了",
                        "物流太慢",
                        "快递暴力运输")) {
            received("2026-03-02T10:00", content);
        }

        JsonPath report =
                Api.as("supervisor1")
                        .queryParam("rollUp", "B")
                        .queryParam("from", "2026-03-01T00:00:00+08:00")
                        .queryParam("to", "2026-04-01T00:00:00+08:00")
                        .get("/reports/categories")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        String afterSales = "lines.find { it.key == 'AFTER_SALES' }";
        assertThat(report.getDouble(afterSales + ".share")).isEqualTo(0.25);
        assertThat(report.getDouble(afterSales + ".referenceShare")).isEqualTo(0.25);
        assertThat(
                        report.getInt(
                                afterSales
                                        + ".members.find { it.subCategory == 'compensation' }.cases"))
                .isEqualTo(2);
    }

    @Test
    void a_draft_tells_whose_consent_past_grants_would_have_needed_and_writes_nothing() {
        String large = Grants.of(aCase("customer1")).granted("agent1", refund("500.00"));
        Grants.of(aCase("customer2")).granted("agent1", refund("100.00"));
        Grants third = Grants.of(aCase("customer3"));
        String asked = third.granted("agent1", wanted("600.00"));
        third.then("supervisor1", asked, "approval", judgement(true));
        Grants fourth = Grants.of(aCase("customer4"));
        fourth.then(
                "supervisor1",
                fourth.granted("agent1", wanted("700.00")),
                "approval",
                judgement(false));
        long before = database.count("complaint_event");
        Map<String, Object> wanted = wantedOf(stricter().content());

        rehearse(wanted)
                .statusCode(200)
                .body("examined", equalTo(3))
                .body("complete", equalTo(true))
                .body("consents.consent", contains("NONE", "SUPERVISOR", "MIDDLE"))
                .body("consents.today.grants", contains(2, 1, 0))
                .body("consents.today.amount", contains("600.00", "600.00", "0.00"))
                .body("consents.draft.grants", contains(1, 1, 1))
                .body("consents.draft.amount", contains("100.00", "500.00", "600.00"))
                .body("differences", equalTo(2))
                .body("grants.compensation", contains(large, asked))
                .body("grants.today", contains("NONE", "SUPERVISOR"))
                .body("grants.draft", contains("SUPERVISOR", "MIDDLE"));
        wanted.put("limit", 2);
        rehearse(wanted).body("examined", equalTo(2)).body("complete", equalTo(false));
        wanted.put("limit", 3);
        rehearse(wanted).body("examined", equalTo(3)).body("complete", equalTo(true));

        assertThat(database.count("complaint_event")).isEqualTo(before);
        assertThat(database.count("policy_version")).isZero();
    }

    @Test
    void a_proposed_version_is_tried_out_by_its_number() {
        Grants.of(aCase("customer1")).granted("agent1", refund("500.00"));
        int version = stricter().propose().statusCode(201).extract().path("version");

        rehearse(wantedOf(null, version))
                .statusCode(200)
                .body("consents.find { it.consent == 'SUPERVISOR' }.draft.grants", equalTo(1));
    }

    @Test
    void the_days_that_count_for_a_customer_are_those_of_the_draft() {
        Grants.of(aCase("customer1")).granted("agent1", refund("300.00"));
        Grants.of(aCase("2026-03-06T10:00", "customer1")).granted("agent1", refund("300.00"));
        MatrixChange draft =
                MatrixChange.from(LONG_AGO)
                        .agents(Map.of("caseMax", "500.00", "customerMax", "599.99"));

        rehearse(wantedOf(draft.with("customerDays", 5).content()))
                .body("consents.draft.grants", contains(1, 1));
        rehearse(wantedOf(draft.with("customerDays", 4).content()))
                .body("consents.draft.grants", contains(2));
    }

    @Test
    void what_was_granted_in_the_same_case_counts_however_long_ago() {
        Grants grants = Grants.of(aCase("customer1"));
        grants.granted("agent1", refund("200.00"));
        Played.setClock("2026-03-06T10:00");
        grants.granted("agent1", refund("200.00"));
        MatrixChange draft =
                MatrixChange.from(LONG_AGO)
                        .agents(Map.of("caseMax", "500.00", "customerMax", "399.99"));

        rehearse(wantedOf(draft.with("customerDays", 4).content()))
                .body("consents.draft.grants", contains(1, 1));
    }

    @Test
    void what_a_draft_lets_nobody_grant_is_impossible() {
        Grants.of(aCase("customer1")).granted("agent1", refund("300.00"));

        rehearse(wantedOf(MatrixChange.from(LONG_AGO).with("amountMax", "299.99").content()))
                .body("grants[0].draft", equalTo("IMPOSSIBLE"));
        rehearse(wantedOf(MatrixChange.from(LONG_AGO).with("amountMax", "300.00").content()))
                .body("differences", equalTo(0));
    }

    @Test
    void a_rehearsal_is_of_one_draft_and_of_a_period() {
        Map<String, Object> both = wantedOf(stricter().content(), 1);
        rehearse(both).statusCode(422).body("errors[0].field", equalTo("version"));
        Map<String, Object> none = wantedOf(null, null);
        rehearse(none).statusCode(422).body("errors[0].field", equalTo("version"));
        rehearse(with(wantedOf(stricter().content()), "to", LONG_AGO))
                .statusCode(422)
                .body("errors[0].field", equalTo("to"));
        Api.as("agent1")
                .body(wantedOf(stricter().content()))
                .post("/policies/compensation/rehearsal")
                .then()
                .statusCode(403);
    }

    private static MatrixChange stricter() {
        return MatrixChange.from(LONG_AGO)
                .agents(Map.of("caseMax", "300.00"))
                .with(
                        "approval",
                        List.of(
                                Map.of(
                                        "role", "SUPERVISOR",
                                        "risks", List.of("LOW"),
                                        "caseMax", "550.00"),
                                Map.of("role", "MIDDLE", "risks", ALL_RISKS),
                                Map.of("role", "OPERATIONS", "risks", ALL_RISKS)));
    }

    private static Map<String, Object> wantedOf(Map<String, Object> content) {
        return wantedOf(content, null);
    }

    private static Map<String, Object> wantedOf(
            @Nullable Map<String, Object> content, @Nullable Integer version) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("content", content);
        wanted.put("version", version);
        wanted.put("from", "2026-03-01T00:00:00+08:00");
        wanted.put("to", "2026-04-01T00:00:00+08:00");
        return wanted;
    }

    private static ValidatableResponse rehearse(Map<String, Object> wanted) {
        return Api.as("middle1").body(wanted).post("/policies/compensation/rehearsal").then();
    }

    private static Map<String, Object> judgement(boolean approved) {
        return Map.of("approved", approved, "reason", "已核对");
    }

    private static Played aCase(String customer) {
        return aCase("2026-03-02T10:00", customer);
    }

    private static Played aCase(String time, String customer) {
        return received(
                        time,
                        "app1",
                        Map.of("content", GENERAL, "customer", Map.of("id", customer)))
                .investigating();
    }
}
