package dev.redress.scenarios;

import static dev.redress.scenarios.Grants.wanted;
import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.HIGH_RISK;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.store.ApprovalStore;
import dev.redress.store.BooksRequest;
import dev.redress.store.CountedPool;
import dev.redress.store.Visibility;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One list of what waits for an approval: it says beforehand what the desk would do.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ApprovalListTest {

    private static final Map<String, Object> YES = Map.of("approved", true, "reason", "属实");
    private static final String TENFOLD = "客服态度差，我要求十倍赔偿";

    @Inject Database database;
    @Inject Pool pool;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void offers_compensations_rejections_and_reports_stand_in_one_list() {
        Played offer = offered(received("2026-03-02T10:00", GENERAL), "1500.00");
        Played asked = received("2026-03-02T10:30", GENERAL).investigating();
        String compensation = Grants.of(asked).granted("agent1", wanted("800.00"));
        Played rejected = rejected(received("2026-03-02T11:00", GENERAL));
        Played risky = received("2026-03-02T11:30", HIGH_RISK).investigating();
        risky.then("back1", "risk-report", Map.of("findings", "泄露", "customerVersion", "已处理"));

        ValidatableResponse list = list("operations1").body("items", hasSize(4));

        String found = "items.find { it.kind == '%s' }.%s";
        list.body(found.formatted("OFFER", "caseId"), equalTo(offer.id()))
                .body(found.formatted("OFFER", "amount"), equalTo("1500.00"))
                .body(found.formatted("COMPENSATION", "compensationId"), equalTo(compensation))
                .body(found.formatted("COMPENSATION", "subject"), equalTo("CASH_REFUND"))
                .body(found.formatted("REJECTION", "caseId"), equalTo(rejected.id()))
                .body(found.formatted("REJECTION", "subject"), equalTo("NOT_THE_PLATFORM"))
                .body(found.formatted("RISK_REPORT", "approvers"), contains("operations"))
                .body("items.findAll { it.obstacle == null }", hasSize(4));
    }

    @Test
    void what_is_due_first_is_first_whatever_it_is() {
        Played late = rejected(received("2026-03-02T10:00", GENERAL));
        Played later = offered(received("2026-03-04T10:00", GENERAL), "1500.00");

        list("operations1").body("items.caseId", contains(late.id(), later.id()));

        Api.as("operations1")
                .get("/approvals?limit=1")
                .then()
                .body("items.caseId", contains(late.id()))
                .body("more", equalTo(true));
    }

    @Test
    void a_case_that_is_assigned_is_no_longer_to_be_rejected() {
        Played gone = rejected(received("2026-03-02T10:00", GENERAL));
        Played waits = offered(received("2026-03-04T10:00", GENERAL), "1500.00");

        gone.then("supervisor1", "assignment", Map.of("assignee", "agent1"));

        gone.tried("operations1", "rejection/approval", YES)
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"));
        Api.as("operations1")
                .get("/approvals?limit=1")
                .then()
                .body("items.caseId", contains(waits.id()))
                .body("more", equalTo(false));
    }

    /// As they were left behind by the desk before it knew that they end.
    @Test
    void drafts_that_nobody_can_approve_any_more_take_no_places() {
        for (String draft :
                List.of("course = jsonb_set(course, '{rejection}', '{}')", "review_draft = '{}'")) {
            received("2026-03-02T10:00", GENERAL).investigating();
            database.execute(
                    "update complaint set %s where status = 'INVESTIGATING'".formatted(draft));
        }

        assertThat(
                        Database.await(() ->
                                new CountedPool(pool)
                                        .approvals()
                                        .waiting(new Visibility.Everything(), 10)))
                .isEmpty();
    }

    @Test
    void it_says_why_somebody_may_not_and_who_may() {
        offered(received("2026-03-02T10:00", GENERAL), "2500.00");

        list("supervisor1")
                .body("items[0].obstacle", equalTo("AUTHORITY_EXCEEDED"))
                .body("items[0].approvers", contains("middle", "operations"));
        list("middle1").body("items[0]", not(hasKey("obstacle")));
    }

    @Test
    void nobody_is_told_that_they_may_approve_their_own() {
        Played complaint = rejected(received("2026-03-02T10:00", GENERAL));

        list("supervisor1").body("items[0].obstacle", equalTo("OWN_WORK"));
        list("operations1").body("items[0]", not(hasKey("obstacle")));
        complaint.then("operations1", "rejection/approval", YES);

        list("operations1").body("items", empty());
    }

    @Test
    void the_side_that_has_approved_is_waited_for_no_longer() {
        Played complaint = offered(received("2026-03-02T10:00", TENFOLD), "1500.00");
        list("operations1").body("items[0].approvers", contains("compliance", "operations"));

        complaint.then("operations1", "approval", YES);

        list("operations1")
                .body("items[0].approvers", contains("compliance"))
                .body("items[0].approvedBy", equalTo("operations1"))
                .body("items[0].obstacle", equalTo("ALREADY_APPROVED"));
        list("compliance1").body("items[0]", not(hasKey("obstacle")));
    }

    /// The list and the desk at the same amounts: 3,000 is as far as the middle office reaches.
    @Test
    void a_compensation_is_judged_by_all_that_is_live_in_its_case() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String first = grants.granted("agent1", wanted("2000.00"));
        list("supervisor1").body("items[0]", not(hasKey("obstacle")));

        grants.granted("agent1", wanted("0.01"));

        list("supervisor1")
                .body("items.obstacle", contains("AUTHORITY_EXCEEDED", "AUTHORITY_EXCEEDED"));
        grants.tried("supervisor1", first, "approval", YES)
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
    }

    /// Split off, a case is one with the other: what is promised in either counts for both.
    @Test
    void a_case_among_others_is_judged_by_what_is_promised_in_its_kin_alone() {
        Played alone = of("customer1");
        Played whole = of("customer2");
        Played part = partOf(whole);
        Grants.of(whole).granted("agent1", wanted("1200.00"));
        Grants.of(part).granted("agent1", wanted("900.00"));
        Grants.of(alone).granted("agent1", wanted("900.00"));

        ValidatableResponse list = list("supervisor1").body("items", hasSize(3));

        String obstacle = "items.find { it.caseId == '%s' }.obstacle";
        list.body(obstacle.formatted(whole.id()), equalTo("AUTHORITY_EXCEEDED"))
                .body(obstacle.formatted(part.id()), equalTo("AUTHORITY_EXCEEDED"))
                .body(obstacle.formatted(alone.id()), nullValue());
    }

    /// Each case with a compensation to judge and another that is one with it, so that the first
    /// takes all that the others do.
    @Test
    void a_page_takes_no_more_statements_than_one_case() {
        for (String customer : List.of("customer1", "customer2", "customer3")) {
            Played whole = of(customer);
            Played part = partOf(whole);
            Grants.of(whole).granted("agent1", wanted("800.00"));
            Grants.of(part).granted("agent1", wanted("900.00"));
        }

        assertThat(statements(6)).isEqualTo(statements(1)).isPositive();
    }

    private int statements(int cases) {
        CountedPool counted = new CountedPool(pool);
        ApprovalStore store = counted.approvals();
        BooksRequest wanted =
                new BooksRequest("supervisor1", LocalDate.of(2026, 3, 2), 30, List.of());
        List<UUID> ids = Database.await(() -> store.waiting(new Visibility.Everything(), cases));
        assertThat(ids).hasSize(cases);
        assertThat(Database.await(() -> store.cases(ids, wanted)))
                .extracting(one -> one.found().id())
                .isEqualTo(ids);
        return counted.statements();
    }

    @Test
    void those_who_approve_nothing_are_shown_nothing() {
        Api.as("agent1").get("/approvals").then().statusCode(403);
        Api.as("customer1").get("/approvals").then().statusCode(403);
    }

    private static ValidatableResponse list(String account) {
        return Api.as(account).get("/approvals").then().statusCode(200);
    }

    private static Played of(String customer) {
        return received(
                        "2026-03-02T10:00",
                        "app1",
                        Map.of("content", GENERAL, "customer", Map.of("id", customer)))
                .investigating();
    }

    private static Played partOf(Played whole) {
        whole.then("agent1", "split", Map.of("content", "客服还多次挂断电话", "reason", "两件事"));
        List<String> ids = whole.answer().getList("links.caseId");
        return Played.found(ids.getLast());
    }

    private static Played offered(Played complaint, String amount) {
        return complaint
                .investigating()
                .then(
                        "agent1",
                        "proposal",
                        Map.of(
                                "text", "退款并致歉",
                                "remedy", "退款",
                                "compensation", amount,
                                "reasons", "订单有误",
                                "alternative", "可申请换货"));
    }

    private static Played rejected(Played complaint) {
        return complaint.then(
                "supervisor1",
                "rejection",
                Map.of("ground", "NOT_THE_PLATFORM", "explanation", "与平台无关"));
    }
}
