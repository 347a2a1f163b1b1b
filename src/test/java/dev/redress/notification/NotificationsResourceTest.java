package dev.redress.notification;

import static dev.redress.support.Cases.account;
import static dev.redress.support.Cases.at;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class NotificationsResourceTest {

    private static final Instant MONDAY_10AM = at("2026-03-02T10:00");

    @Inject DispatchFixture post;
    @Inject Cases cases;

    private Complaint complaint;

    /// The receipt is sent; what was said at the assignment and after it is not.
    @BeforeEach
    void assign_a_case_to_agent1() {
        post.startEmpty();
        complaint = cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);
        post.runAt(MONDAY_10AM);
        cases.act(
                complaint,
                "supervisor1",
                MONDAY_10AM.plusSeconds(60),
                new Command.Assign(account("agent1")));
        cases.act(
                complaint,
                "agent1",
                MONDAY_10AM.plusSeconds(120),
                new Command.Message("请致电 13987654321", true));
    }

    @Test
    void what_was_and_what_will_be_sent_is_shown_oldest_first_and_masked() {
        as("agent1")
                .statusCode(200)
                .body("items.template", hasItem("ASSIGNED_STAFF"))
                .body("items[0].template", equalTo("RECEIPT"))
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].recipient", equalTo("customer:customer1"))
                .body("items[0].createdAt", equalTo("2026-03-02T02:00:00Z"))
                .body("items[0].sentAt", equalTo("2026-03-02T02:00:00Z"))
                .body("items[3].template", equalTo("MESSAGE_TO_CUSTOMER"))
                .body("items[3].state", equalTo("PENDING"))
                .body("items[3].sentAt", nullValue())
                .body("items[3].text", equalTo("关于您的投诉 " + complaint.caseNo() + "：请致电 *******4321"))
                .body("items.caseNo", everyItem(equalTo(complaint.caseNo())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor1", "middle1", "compliance1", "operations1", "auditor1"})
    void those_above_the_first_line_read_every_case(String account) {
        as(account).statusCode(200).body("items.size()", equalTo(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent2", "senior1", "expert1", "security1"})
    void a_case_that_the_caller_may_not_see_does_not_exist(String account) {
        as(account)
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"))
                .body("detail", equalTo("没有案件 " + complaint.caseNo()));
    }

    @Test
    void experts_see_what_waits_for_a_review() {
        Complaint appealed = cases.resolved(MONDAY_10AM);
        cases.act(
                appealed,
                "customer1",
                MONDAY_10AM.plusSeconds(60),
                new Command.Confirm(false, "未解决"));

        of(appealed.caseNo(), "expert1")
                .statusCode(200)
                .body("items.template", hasItem("APPEAL_FILED"));
    }

    @Test
    void security_sees_the_cases_of_its_own() {
        Complaint theft = cases.open("我的账号被盗了", MONDAY_10AM);

        of(theft.caseNo(), "security1").statusCode(200);
    }

    @Test
    void a_case_that_is_not_there_has_no_messages() {
        of("R-0", "supervisor1").statusCode(404);
    }

    @Test
    void the_case_must_be_named() {
        Api.as("supervisor1")
                .get("/notifications")
                .then()
                .statusCode(422)
                .body("errors.field", contains("caseNo"))
                .body("errors.code", contains("REQUIRED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "app1", "bot1", "trainee1", "back1", "admin1"})
    void other_roles_have_no_business_here(String account) {
        as(account).statusCode(403);
    }

    @Test
    void nobody_reads_without_a_token() {
        Api.anonymous().get("/notifications?caseNo=" + complaint.caseNo()).then().statusCode(401);
    }

    private ValidatableResponse as(String account) {
        return of(complaint.caseNo(), account);
    }

    private static ValidatableResponse of(String caseNo, String account) {
        return Api.as(account).queryParam("caseNo", caseNo).get("/notifications").then();
    }
}
