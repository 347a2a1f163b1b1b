package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.MAJOR;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// From the proposal to the result, with the figures of spec.md §11.1 and §2.6.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DecisionScenariosTest {

    private static final Map<String, Object> OFFER =
            Map.of(
                    "text", "退款并致歉",
                    "remedy", "退款",
                    "compensation", "100.00",
                    "reasons", "订单有误",
                    "alternative", "换货");
    private static final Map<String, Object> APPROVAL = Map.of("approved", true, "reason", "属实");
    private static final Map<String, Object> ACCEPTANCE = Map.of("accepted", true);

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("A30")
    void three_working_days_to_carry_out_across_the_national_day() {
        Played complaint =
                received("2026-09-29T12:00", GENERAL)
                        .investigating()
                        .then("agent1", "proposal", OFFER)
                        .at("2026-09-30T12:00")
                        .then("customer1", "proposal-answer", ACCEPTANCE);
        assertThat(complaint.get("status")).isEqualTo("DECIDED");

        complaint.then("agent1", "execution", Map.of());

        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.dueAt("EXECUTE")).isEqualTo(time("2026-10-10T18:00"));
    }

    @Test
    @Tag("A31")
    void the_result_of_a_holiday_is_told_at_once() {
        Played complaint =
                received("2026-09-29T12:00", GENERAL)
                        .investigating()
                        .then("agent1", "proposal", OFFER)
                        .then("customer1", "proposal-answer", ACCEPTANCE)
                        .then("agent1", "execution", Map.of())
                        .at("2026-10-02T09:00")
                        .then("agent1", "resolution", Map.of("whatWeDid", "已退款"))
                        .delivered();

        assertThat(complaint.dueAt("RESULT_NOTICE")).isEqualTo(time("2026-10-10T18:00"));
        assertThat(complaint.stateOf("RESULT_NOTICE")).isEqualTo("MET");
        assertThat(complaint.messages("RESULT"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.get("state")).isEqualTo("SENT");
                    assertThat(message.get("sentAt")).isEqualTo("2026-10-02T01:00:00Z");
                });
    }

    @Test
    @Tag("ESC-05")
    @Tag("CLS-29")
    void a_legal_risk_is_not_decided_without_the_legal_side() {
        Played complaint =
                received("2026-03-02T10:00", "客服态度差，我要找律师起诉你们")
                        .investigating()
                        .then("agent1", "proposal", OFFER);
        assertThat(complaint.answer().<String>getList("signals")).contains("legal");
        assertThat(complaint.messages("APPROVAL_WANTED"))
                .extracting(message -> message.get("recipient"))
                .contains("role:compliance");

        complaint.then("middle1", "approval", APPROVAL);
        assertThat(complaint.get("status")).isEqualTo("PENDING_APPROVAL");
        complaint.tried("customer1", "proposal-answer", ACCEPTANCE).statusCode(409);
        complaint.tried("operations1", "decision", Map.of()).statusCode(409);

        complaint.then("compliance1", "approval", APPROVAL);
        assertThat(complaint.get("proposal.legallyApprovedBy")).isEqualTo("compliance1");
        complaint.then("customer1", "proposal-answer", ACCEPTANCE);
        assertThat(complaint.get("status")).isEqualTo("DECIDED");
    }

    @Test
    @Tag("ESC-08")
    void a_ten_fold_claim_is_confirmed_by_the_legal_side() {
        Played complaint =
                received("2026-03-02T10:00", "买到假货，要求假一赔十")
                        .investigating()
                        .then("agent1", "proposal", OFFER);

        complaint.then("operations1", "approval", APPROVAL);
        assertThat(complaint.get("status")).isEqualTo("PENDING_APPROVAL");
        complaint.then("compliance1", "approval", APPROVAL);

        assertThat(complaint.get("status")).isEqualTo("PROPOSED");
        assertThat(complaint.get("proposal.legallyApprovedBy")).isEqualTo("compliance1");
    }

    @Test
    @Tag("ESC-06")
    void at_medium_risk_nothing_is_proposed_without_the_middle_office() {
        Played complaint = received("2026-03-02T10:00", SERIOUS).investigating();
        assertThat(complaint.get("risk")).isEqualTo("MEDIUM");
        assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-03-04T10:00"));
        assertThat(complaint.of("PROPOSAL", "responsibleRole")).isEqualTo("middle");

        complaint.then("agent1", "proposal", OFFER);

        assertThat(complaint.get("status")).isEqualTo("PENDING_APPROVAL");
        complaint
                .tried("supervisor1", "approval", APPROVAL)
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
        complaint.then("middle1", "approval", APPROVAL);
        assertThat(complaint.get("status")).isEqualTo("PROPOSED");
        assertThat(complaint.get("proposal.approvedBy")).isEqualTo("middle1");
    }

    @Test
    @Tag("SLA-37")
    void the_result_and_the_request_to_rate_it_go_out_at_once() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .then("agent1", "proposal", OFFER)
                        .then("customer1", "proposal-answer", ACCEPTANCE)
                        .then("agent1", "execution", Map.of())
                        .then("agent1", "resolution", Map.of("whatWeDid", "已退款"));
        Api.run("survey-dispatch").body("done", equalTo(1));

        assertThat(complaint.dueAt("RESULT_NOTICE")).isEqualTo(time("2026-03-05T18:00"));
        assertThat(complaint.stateOf("RESULT_NOTICE")).isEqualTo("MET");
        assertThat(complaint.messages("RESULT")).hasSize(1);
        assertThat(complaint.messages("SURVEY_INVITATION")).hasSize(1);
    }

    @Test
    @Tag("ESC-01")
    void the_first_line_takes_it_down_the_supervisor_investigates_and_an_expert_decides() {
        Played complaint =
                received("2026-03-02T10:00", "agent1", Map.of("content", GENERAL)).assigned();
        assertThat(complaint.get("firstContactOwner")).isEqualTo("agent1");
        assertThat(complaint.get("source")).isEqualTo("AGENT");

        complaint
                .then("supervisor1", "investigation", Map.of("finding", "核对通话录音"))
                .then("supervisor1", "proposal", OFFER)
                .then("customer1", "proposal-answer", refusal());
        complaint
                .tried("supervisor1", "decision", dismissal())
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
        complaint.then("expert1", "decision", dismissal());

        assertThat(complaint.events("INVESTIGATION_STARTED").getFirst().get("actor"))
                .isEqualTo("supervisor1");
        assertThat(complaint.events("APPEAL_DISMISSED").getFirst().get("actor"))
                .isEqualTo("expert1");
    }

    @Test
    @Tag("ESC-03")
    void a_dissatisfied_customer_brings_experts_in_who_check_the_case_anew() {
        Played complaint =
                received("2026-03-02T09:00", GENERAL)
                        .investigating()
                        .then("agent1", "proposal", OFFER)
                        .at("2026-03-02T10:00")
                        .then("customer1", "proposal-answer", refusal());

        assertThat(complaint.get("status")).isEqualTo("APPEALED");
        assertThat(complaint.events("DISSATISFIED")).hasSize(1);
        assertThat(complaint.dueAt("EXPERT_IN")).isEqualTo(time("2026-03-03T10:00"));
        assertThat(complaint.dueAt("APPEAL_FINAL")).isEqualTo(time("2026-03-05T10:00"));
        assertThat(complaint.messages("APPEAL_FILED"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("role:expert");
        complaint.tried("agent1", "decision", dismissal()).statusCode(403);
        complaint.then("expert1", "decision", dismissal());
        assertThat(complaint.stateOf("EXPERT_IN")).isEqualTo("MET");
        assertThat(complaint.stateOf("APPEAL_FINAL")).isEqualTo("MET");
    }

    @Test
    @Tag("ESC-04")
    void a_major_complaint_is_in_the_hands_of_the_operations_lead() {
        Played complaint =
                received("2026-03-02T10:00", MAJOR)
                        .investigating()
                        .then("agent1", "proposal", OFFER);
        assertThat(complaint.get("severity")).isEqualTo("MAJOR");
        assertThat(complaint.get("risk")).isEqualTo("MEDIUM");
        assertThat(complaint.messages("APPROVAL_WANTED"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("role:operations");
        exceeded(complaint, "middle1", "approval", APPROVAL);
        complaint.then("operations1", "approval", APPROVAL);
        assertThat(complaint.get("status")).isEqualTo("PROPOSED");
        exceeded(complaint, "middle1", "decision", Map.of());

        complaint.then("operations1", "decision", Map.of());
        assertThat(complaint.get("status")).isEqualTo("DECIDED");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("MET");
        complaint
                .then("agent1", "execution", Map.of())
                .then("agent1", "resolution", Map.of("whatWeDid", "已退款"))
                .then("customer1", "confirmation", Map.of("satisfied", false, "reason", "不满意"))
                .then("expert1", "decision", dismissal());
        assertThat(complaint.get("status")).isEqualTo("APPEALED");
        exceeded(complaint, "middle1", "approval", APPROVAL);
        complaint.then("operations1", "approval", APPROVAL);

        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
        assertThat(complaint.events("APPEAL_DISMISSED").getFirst().get("actor"))
                .isEqualTo("expert1");
        assertThat(complaint.events("APPROVED"))
                .extracting(event -> event.get("actor"))
                .containsExactly("operations1", "operations1");
        Api.check();
    }

    @Test
    void a_decision_on_a_major_appeal_is_the_desks_own_until_it_is_approved() {
        Played complaint =
                appealedAtMajor().at("2026-03-02T12:00").then("expert1", "decision", redress());

        assertThat(complaint.answer().<Map<String, Object>>get("reviewDraft"))
                .containsOnly(
                        Map.entry("outcome", "UPHELD"),
                        Map.entry("reasons", "规则解释有误"),
                        Map.entry("alternative", "可申请调解"),
                        Map.entry("remedy", "补退款"),
                        Map.entry("compensation", "2000.01"),
                        Map.entry("reviewer", "expert1"),
                        Map.entry("draftedAt", "2026-03-02T04:00:00Z"));
        for (String account : new String[] {"customer1", "app1"}) {
            Api.as(account)
                    .get("/complaints/{id}", complaint.id())
                    .then()
                    .statusCode(200)
                    .body("reviewDraft", nullValue());
            Api.as(account)
                    .get("/complaints/{id}/timeline", complaint.id())
                    .then()
                    .statusCode(200)
                    .body("items.type", not(hasItem("APPEAL_DECISION_DRAFTED")));
        }
        assertThat(complaint.messages("DECISION")).isEmpty();
        assertThat(complaint.messages("APPEAL_DECISION_DRAFTED"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("role:operations");
        assertThat(complaint.stateOf("EXPERT_IN")).isEqualTo("MET");
        assertThat(complaint.stateOf("APPEAL_FINAL")).isEqualTo("RUNNING");

        complaint.then("operations1", "approval", APPROVAL);
        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.get("reviewDraft")).isNull();
        assertThat(complaint.get("proposal.draftedBy")).isEqualTo("expert1");
        assertThat(complaint.get("proposal.approvedBy")).isEqualTo("operations1");
        assertThat(complaint.messages("DECISION")).hasSize(1);
        assertThat(complaint.stateOf("APPEAL_FINAL")).isEqualTo("MET");
        Api.check();
    }

    @Test
    void a_refused_decision_on_a_major_appeal_goes_back_to_the_reviewer() {
        Played complaint = appealedAtMajor();
        complaint
                .tried("operations1", "approval", APPROVAL)
                .statusCode(409)
                .body("code", equalTo("NO_DRAFT"));

        complaint
                .then("expert1", "decision", redress())
                .then("operations1", "approval", Map.of("approved", false, "reason", "依据不足"));

        assertThat(complaint.get("status")).isEqualTo("APPEALED");
        assertThat(complaint.get("reviewDraft")).isNull();
        assertThat(complaint.messages("APPEAL_DECISION_REFUSED"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.get("recipient")).isEqualTo("person:expert1");
                    assertThat((String) told.get("text")).contains("依据不足");
                });
        complaint
                .at("2026-03-05T10:00:00.000001")
                .swept()
                .then("expert1", "decision", dismissal())
                .then("operations1", "approval", APPROVAL);
        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
        assertThat(complaint.stateOf("APPEAL_FINAL")).isEqualTo("BREACHED");
        Api.check();
    }

    private static Played appealedAtMajor() {
        return received("2026-03-02T10:00", MAJOR)
                .investigating()
                .then("agent1", "proposal", OFFER)
                .then("operations1", "approval", APPROVAL)
                .then("customer1", "proposal-answer", refusal());
    }

    private static void exceeded(
            Played complaint, String account, String noun, Map<String, ?> body) {
        complaint
                .tried(account, noun, body)
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
    }

    private static Map<String, Object> redress() {
        return Map.of(
                "outcome", "UPHELD",
                "reasons", "规则解释有误",
                "alternative", "可申请调解",
                "remedy", "补退款",
                "compensation", "2000.01");
    }

    private static Map<String, Object> refusal() {
        return Map.of("accepted", false, "requestReview", true, "reason", "不满意");
    }

    private static Map<String, Object> dismissal() {
        return Map.of("outcome", "DISMISSED", "reasons", "证据充分", "alternative", "可申请调解");
    }
}
