package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Appeals, with the figures of spec.md §5.2, §11.7 and §2.13.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AppealScenariosTest {

    private static final Map<String, Object> APPEAL = Map.of("reason", "退款金额少于实付");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("G02")
    void it_is_acknowledged_at_once_and_reviewed_and_decided_on_days_of_the_calendar() {
        Played complaint =
                resolved("2026-03-06T10:00")
                        .at("2026-03-06T21:30")
                        .then("customer1", "appeal", APPEAL);

        assertThat(complaint.get("status")).isEqualTo("APPEALED");
        assertThat(complaint.dueAt("APPEAL_ACK")).isEqualTo(time("2026-03-06T22:30"));
        assertThat(complaint.stateOf("APPEAL_ACK")).isEqualTo("MET");
        assertThat(complaint.dueAt("EXPERT_IN")).isEqualTo(time("2026-03-07T21:30"));
        assertThat(complaint.dueAt("APPEAL_FINAL")).isEqualTo(time("2026-03-09T21:30"));
        assertThat(complaint.get("appeals[0].state")).isEqualTo("ACCEPTED");
    }

    @Test
    @Tag("G04")
    void a_second_appeal_on_the_decision_is_inadmissible_and_mediation_is_offered() {
        Played complaint =
                resolved("2026-03-06T10:00")
                        .then("customer1", "appeal", APPEAL)
                        .then("expert1", "decision", dismissal())
                        .then("customer1", "appeal", Map.of("reason", "仍不满意"));

        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
        assertThat(complaint.answer().getList("appeals.state"))
                .containsExactly("DISMISSED", "INADMISSIBLE");
        assertThat(complaint.get("appeals[1].flaw")).isEqualTo("SECOND_APPEAL");
        assertThat(complaint.get("appeals[1].reason")).isEqualTo("仍不满意");
        assertThat(complaint.messages("APPEAL_REPEATED"))
                .singleElement()
                .satisfies(told ->
                        assertThat((String) told.get("text")).contains("免费调解", "仲裁", "12315"));
        complaint
                .tried("customer1", "confirmation", Map.of("satisfied", false))
                .statusCode(409)
                .body("code", equalTo("APPEAL_EXHAUSTED"));
    }

    @Test
    @Tag("G05")
    @Tag("APL-05")
    void an_upheld_appeal_is_carried_out_and_overturns_the_first_decision() {
        Played complaint =
                resolved("2026-03-06T10:00")
                        .then("customer1", "appeal", APPEAL)
                        .then("expert1", "decision", coupon("UPHELD"));

        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");
        assertThat(complaint.get("appeals[0].state")).isEqualTo("UPHELD");
        assertThat(complaint.get("appeals[0].decision.outcome")).isEqualTo("UPHELD");
        assertThat(complaint.get("appeals[0].decision.remedyKind")).isEqualTo("COUPON");
        assertThat(complaint.answer().getBoolean("appeals[0].firstDecision.overturned")).isTrue();
        assertThat(complaint.get("appeals[0].firstDecision.text")).isEqualTo("退款并致歉");
        assertThat(complaint.get("appeals[0].firstDecision.compensation")).isEqualTo("100.00");
        assertThat(complaint.get("proposal.text")).isEqualTo("另发一张50元优惠券");
        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("appeals[0].firstDecision.overturned", equalTo(true))
                .body("appeals[0].reviewer", nullValue())
                .body("appeals[0].firstDecision.decidedBy", nullValue());
    }

    @Test
    void an_upheld_ten_fold_claim_takes_effect_only_when_the_legal_side_has_approved_it() {
        Map<String, Object> approval = Map.of("approved", true, "reason", "属实");
        Played complaint =
                received("2026-03-06T10:00", "客服态度差，我要求十倍赔偿")
                        .investigating()
                        .then("agent1", "proposal", offer())
                        .then("operations1", "approval", approval)
                        .then("compliance1", "approval", approval)
                        .then(
                                "customer1",
                                "proposal-answer",
                                Map.of("accepted", false, "requestReview", true))
                        .then("expert1", "decision", coupon("UPHELD"));
        assertThat(complaint.get("status")).isEqualTo("APPEALED");

        complaint.then("operations1", "approval", approval);
        assertThat(complaint.get("status")).isEqualTo("APPEALED");
        complaint
                .tried("middle1", "approval", approval)
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
        complaint.then("compliance1", "approval", approval);
        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.events("APPEAL_UPHELD").getFirst())
                .containsEntry("approvedBy", "operations1")
                .containsEntry("legallyApprovedBy", "compliance1");
        Api.as("customer1")
                .get("/complaints/{id}/timeline", complaint.id())
                .then()
                .statusCode(200)
                .body(containsString("APPEAL_UPHELD"))
                .body(not(matchesPattern("(?s).*" + Api.STAFF + ".*")));
    }

    @Test
    void what_stands_is_no_remedy_and_a_remedy_has_one_of_the_kinds() {
        Played complaint = resolved("2026-03-06T10:00").then("customer1", "appeal", APPEAL);

        complaint
                .tried("expert1", "decision", with(dismissal(), "remedy", "优惠券"))
                .statusCode(422)
                .body("errors[0].field", equalTo("remedy"));
        complaint
                .tried("expert1", "decision", with(coupon("UPHELD"), "remedyKind", "CAKE"))
                .statusCode(422);
        complaint.tried("expert1", "decision", coupon("OVERTURNED")).statusCode(422);
        assertThat(complaint.get("status")).isEqualTo("APPEALED");
    }

    @Test
    @Tag("APL-01")
    void whoever_is_not_satisfied_appeals_within_seven_days_also_of_a_closed_case() {
        Played confirmed =
                resolved("2026-03-02T10:00")
                        .then("customer1", "confirmation", Map.of("satisfied", true));
        assertThat(confirmed.get("status")).isEqualTo("CLOSED");
        confirmed.tried("customer1", "appeal", Map.of()).statusCode(422);
        confirmed.tried("customer2", "appeal", APPEAL).statusCode(404);

        confirmed.at("2026-03-09T23:59:59").then("customer1", "appeal", APPEAL);

        assertThat(confirmed.get("status")).isEqualTo("APPEALED");
        assertThat(confirmed.get("appeals[0].against")).isEqualTo("CLOSED_RESULT");
        assertThat(confirmed.get("appeals[0].reason")).isEqualTo("退款金额少于实付");
        Played late =
                resolved("2026-03-02T10:00")
                        .at("2026-03-10T00:00:00.000001")
                        .swept()
                        .then("agent1", "appeal", APPEAL);
        assertThat(late.get("status")).isEqualTo("CLOSED");
        assertThat(late.get("appeals[0].state")).isEqualTo("INADMISSIBLE");
        assertThat(late.get("appeals[0].flaw")).isEqualTo("WINDOW_OVER");
        assertThat(late.get("appeals[0].filedBy")).isEqualTo("agent1");
        assertThat(late.messages("APPEAL_TOO_LATE")).hasSize(1);
    }

    @Test
    @Tag("APL-02")
    void nobody_reviews_a_case_in_which_they_ever_had_a_part() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .assigned()
                        .then("operations1", "investigation", Map.of("finding", "抽查"))
                        .then("agent1", "transfer", Map.of("account", "senior1", "reason", "换人"))
                        .then("senior1", "proposal", offer())
                        .then("customer1", "proposal-answer", declined());

        for (String account : List.of("supervisor1", "operations1")) {
            complaint
                    .tried("operations1", "appeal/reviewer", Map.of("account", account))
                    .statusCode(403)
                    .body("code", equalTo("OWN_WORK"));
        }
        complaint
                .tried("operations1", "appeal/reviewer", Map.of("account", "agent1"))
                .statusCode(409)
                .body("code", equalTo("NO_REVIEWER"));
        complaint.tried("operations1", "decision", dismissal()).statusCode(403);
        complaint.tried("agent1", "appeal/reviewer", Map.of("account", "expert1")).statusCode(403);

        complaint.then("supervisor1", "appeal/reviewer", Map.of("account", "expert1"));

        assertThat(complaint.get("appeals[0].state")).isEqualTo("UNDER_REVIEW");
        assertThat(complaint.get("appeals[0].reviewer")).isEqualTo("expert1");
        assertThat(complaint.stateOf("EXPERT_IN")).isEqualTo("MET");
        assertThat(complaint.messages("REVIEWER_APPOINTED"))
                .extracting(told -> told.get("recipient"))
                .containsExactly("person:expert1");
    }

    @Test
    @Tag("APL-03")
    void a_supervisor_without_a_part_stands_in_when_no_expert_came_in_a_day() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .then("middle1", "assignment", Map.of("assignee", "agent1"))
                        .then("agent1", "investigation", Map.of("finding", "核对"))
                        .then("agent1", "proposal", offer())
                        .then("customer1", "proposal-answer", declined())
                        .at("2026-03-03T10:00")
                        .swept();
        assertThat(complaint.get("appeals[0].reviewer")).isNull();

        complaint.at("2026-03-03T10:00:00.000001").swept();

        assertThat(complaint.stateOf("EXPERT_IN")).isEqualTo("BREACHED");
        assertThat(complaint.get("appeals[0].reviewer")).isEqualTo("supervisor1");
        assertThat(complaint.events("REVIEWER_APPOINTED"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("actor")).isEqualTo("system"));
        complaint.swept().tried("expert1", "decision", dismissal()).statusCode(403);
        complaint.then("supervisor1", "decision", dismissal());
        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
        Api.check();
    }

    @Test
    @Tag("APL-04")
    void an_operations_lead_takes_over_what_is_not_decided_in_three_days() {
        Played complaint =
                appealed("2026-03-02T10:00")
                        .then("expert1", "appeal/reviewer", Map.of("account", "expert1"))
                        .at("2026-03-05T10:00")
                        .swept();
        assertThat(complaint.answer().getBoolean("appeals[0].takenOver")).isFalse();

        complaint.at("2026-03-05T10:00:00.000001").swept().swept();

        assertThat(complaint.stateOf("APPEAL_FINAL")).isEqualTo("BREACHED");
        assertThat(complaint.answer().getBoolean("appeals[0].takenOver")).isTrue();
        assertThat(complaint.get("appeals[0].reviewer")).isEqualTo("operations1");
        assertThat(complaint.events("REVIEWER_APPOINTED")).hasSize(2);
        assertThat(complaint.messages("SLA_BREACHED"))
                .filteredOn(told -> ((String) told.get("text")).contains("APPEAL_FINAL"))
                .extracting(told -> told.get("recipient"))
                .contains("role:compliance", "role:operations");
        complaint.then("operations1", "decision", coupon("PARTLY_UPHELD"));
        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.get("appeals[0].state")).isEqualTo("PARTLY_UPHELD");
    }

    @Test
    void where_everybody_had_a_part_people_are_alerted_by_each_sweep() {
        Played complaint =
                appealed("2026-03-02T10:00")
                        .then("operations1", "escalation", Map.of("reason", "影响面大"))
                        .at("2026-03-03T10:00:00.000001");

        for (int run = 0; run < 2; run++) {
            Api.run("deadline-sweep")
                    .body("failures", hasSize(0))
                    .body("alerts", hasItem(containsString(complaint.get("caseNo"))));
        }
    }

    @Test
    void the_reviewer_asks_for_evidence_once_and_the_final_answer_waits_for_it() {
        Played complaint =
                appealed("2026-03-02T10:00")
                        .at("2026-03-02T12:00")
                        .then("expert1", "appeal/reviewer", Map.of("account", "expert1"))
                        .then("expert1", "appeal/evidence-requests", request());
        assertThat(complaint.get("appeals[0].state")).isEqualTo("AWAITING_EVIDENCE");
        assertThat(complaint.stateOf("APPEAL_FINAL")).isEqualTo("PAUSED");
        assertThat(complaint.dueAt("EVIDENCE_WAIT")).isEqualTo(time("2026-03-03T12:00"));
        assertThat(complaint.messages("EVIDENCE_REQUEST")).hasSize(1);
        complaint
                .tried("expert1", "appeal/evidence-requests", request())
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_ASKED"));

        complaint.at("2026-03-02T15:00").uploaded();

        assertThat(complaint.get("appeals[0].state")).isEqualTo("UNDER_REVIEW");
        assertThat(complaint.get("status")).isEqualTo("APPEALED");
        assertThat(complaint.stateOf("EVIDENCE_WAIT")).isEqualTo("MET");
        assertThat(complaint.dueAt("APPEAL_FINAL")).isEqualTo(time("2026-03-05T13:00"));
        complaint
                .tried("expert1", "appeal/evidence-requests", request())
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_ASKED"));
        Api.check();
    }

    @Test
    void without_evidence_the_review_goes_on_at_the_true_instant() {
        Played complaint =
                appealed("2026-03-02T10:00")
                        .then("expert1", "appeal/reviewer", Map.of("account", "expert1"))
                        .then("expert1", "appeal/evidence-requests", request())
                        .at("2026-03-03T10:00")
                        .swept();
        assertThat(complaint.get("appeals[0].state")).isEqualTo("AWAITING_EVIDENCE");

        complaint.at("2026-03-03T13:00").swept();

        assertThat(complaint.get("appeals[0].state")).isEqualTo("UNDER_REVIEW");
        assertThat(complaint.stateOf("EVIDENCE_WAIT")).isEqualTo("CANCELLED");
        assertThat(complaint.dueAt("APPEAL_FINAL")).isEqualTo(time("2026-03-06T10:00"));
        assertThat(complaint.events("APPEAL_EVIDENCE_EXPIRED"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("at")).isEqualTo("2026-03-03T02:00:00Z"));
        assertThat(complaint.messages("EVIDENCE_EXPIRED")).hasSize(1);
        Api.check();
    }

    @Test
    void a_withdrawn_appeal_leaves_the_offer_where_it_was_and_its_time_as_well() {
        Played complaint = appealed("2026-03-02T10:00");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("PAUSED");
        complaint.tried("agent1", "appeal/withdrawal", Map.of()).statusCode(403);

        complaint
                .at("2026-03-03T10:00")
                .then("customer1", "appeal/withdrawal", Map.of("reason", "再想想"));

        assertThat(complaint.get("status")).isEqualTo("PROPOSED");
        assertThat(complaint.get("appeals[0].state")).isEqualTo("WITHDRAWN");
        assertThat(complaint.stateOf("APPEAL_FINAL")).isEqualTo("CANCELLED");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("RUNNING");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-12T18:00"));
        complaint.then("customer1", "proposal-answer", Map.of("accepted", true));
        assertThat(complaint.get("status")).isEqualTo("DECIDED");
        Api.check();
    }

    @Test
    void a_withdrawn_appeal_leaves_a_result_to_be_closed_and_a_closed_case_closed() {
        Played result =
                resolved("2026-03-02T10:00")
                        .then("customer1", "appeal", APPEAL)
                        .then("customer1", "appeal/withdrawal", Map.of());
        Played closed =
                resolved("2026-03-02T10:00")
                        .then("customer1", "confirmation", Map.of("satisfied", true))
                        .then("customer1", "appeal", APPEAL)
                        .then("customer1", "appeal/withdrawal", Map.of());

        assertThat(result.get("status")).isEqualTo("RESOLVED");
        assertThat(closed.get("status")).isEqualTo("CLOSED");
        result.at("2026-03-10T00:00:00.000001").swept();
        assertThat(result.get("status")).isEqualTo("CLOSED");
    }

    @Test
    @Tag("APL-06")
    void a_complaint_that_repeats_a_decided_one_asks_for_its_review() {
        Played first = resolved("2026-03-02T10:00");
        Played second = received("2026-03-04T10:00", GENERAL);
        Played stranger =
                received(
                        "2026-03-04T10:00",
                        "app1",
                        Map.of("content", GENERAL, "customer", Map.of("id", "customer2")));
        stranger.tried("supervisor1", "links", repeats(first))
                .statusCode(422)
                .body("errors[0].code", equalTo("OTHER_CUSTOMER"));

        second.then("supervisor1", "links", repeats(first));

        assertThat(first.get("status")).isEqualTo("APPEALED");
        assertThat(first.get("appeals[0].reason")).isEqualTo("同一事项再次投诉");
        assertThat(first.dueAt("APPEAL_FINAL")).isEqualTo(time("2026-03-07T10:00"));
        assertThat(first.answer().getList("links.relation")).containsExactly("REPEAT");
        assertThat(second.get("status")).isEqualTo("CLASSIFIED");
        assertThat(second.answer().getList("links.caseId")).containsExactly(first.id());
    }

    @Test
    @Tag("APL-07")
    void the_decision_tells_the_customer_why_and_how_to_go_on() {
        Played complaint = appealed("2026-03-02T10:00");
        complaint
                .tried("expert1", "decision", Map.of("outcome", "DISMISSED", "reasons", "证据充分"))
                .statusCode(422)
                .body("errors.field", contains("alternative"));
        complaint
                .tried("expert1", "decision", Map.of("outcome", "DISMISSED", "alternative", "可调解"))
                .statusCode(422)
                .body("errors.field", contains("reasons"));

        complaint.then("expert1", "decision", dismissal());

        assertThat(complaint.messages("DECISION"))
                .singleElement()
                .satisfies(
                        told -> assertThat((String) told.get("text")).contains("证据充分", "可申请调解或仲裁"));
        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("appeals[0].decision.reasons", equalTo("证据充分"))
                .body("appeals[0].decision.alternative", equalTo("可申请调解或仲裁"));
        Api.as("customer1")
                .get("/complaints/{id}/timeline", complaint.id())
                .then()
                .body("items.type", hasItem("APPEAL_DISMISSED"))
                .body("items.firstDecider.findAll { it != null }", hasSize(0));
    }

    @Test
    @Tag("APL-08")
    void the_report_counts_the_decisions_that_did_not_stand() {
        appealed("2026-03-02T10:00").then("expert1", "decision", dismissal());
        appealed("2026-03-02T10:00").then("expert1", "decision", coupon("UPHELD"));
        appealed("2026-03-02T10:00").then("expert1", "decision", coupon("PARTLY_UPHELD"));
        appealed("2026-03-02T10:00");

        Api.as("operations1")
                .get("/reports/appeals?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z")
                .then()
                .statusCode(200)
                .body("total.decided", equalTo(3))
                .body("total.overturned", equalTo(2))
                .body("total.overturnRate", equalTo(2 / 3F))
                .body("lines.key", contains("agent1"))
                .body("lines[0].upheld", equalTo(1))
                .body("lines[0].partlyUpheld", equalTo(1))
                .body("lines[0].dismissed", equalTo(1));
        Api.as("operations1")
                .get(
                        "/reports/appeals?from=2026-03-01T00:00:00Z&to=2026-03-02T02:00:00Z"
                                + "&groupBy=reviewer")
                .then()
                .body("total.decided", equalTo(0))
                .body("total.overturnRate", nullValue())
                .body("lines", hasSize(0));
        Api.as("agent1")
                .get("/reports/appeals?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z")
                .then()
                .statusCode(403);
    }

    private static Played resolved(String localTime) {
        return received(localTime, GENERAL)
                .investigating()
                .then("agent1", "proposal", offer())
                .then("customer1", "proposal-answer", Map.of("accepted", true))
                .then("agent1", "execution", Map.of())
                .then("agent1", "resolution", Map.of("whatWeDid", "已退款"));
    }

    /// An offer that the customer declined at once.
    private static Played appealed(String localTime) {
        return received(localTime, GENERAL)
                .investigating()
                .then("agent1", "proposal", offer())
                .then("customer1", "proposal-answer", declined());
    }

    private static Map<String, Object> offer() {
        return Map.of(
                "text", "退款并致歉",
                "remedy", "退款",
                "compensation", "100.00",
                "reasons", "订单有误",
                "alternative", "换货");
    }

    private static Map<String, Object> declined() {
        return Map.of("accepted", false, "requestReview", true, "reason", "不满意");
    }

    private static Map<String, Object> dismissal() {
        return Map.of("outcome", "DISMISSED", "reasons", "证据充分", "alternative", "可申请调解或仲裁");
    }

    private static Map<String, Object> coupon(String outcome) {
        return Map.of(
                "outcome", outcome,
                "reasons", "首次处理有误",
                "alternative", "可申请调解",
                "remedy", "另发一张50元优惠券",
                "remedyKind", "COUPON",
                "compensation", "50.00");
    }

    private static Map<String, Object> request() {
        return Map.of("items", List.of("付款凭证"), "reason", "核对实付金额");
    }

    private static Map<String, Object> repeats(Played first) {
        return Map.of("caseId", first.id(), "relation", "REPEAT", "reason", "同一事项再次投诉");
    }

    private static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(key, value);
        return more;
    }
}
