package dev.redress.scenarios;

import static dev.redress.scenarios.Grants.refund;
import static dev.redress.scenarios.Grants.wanted;
import static dev.redress.scenarios.Grants.with;
import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.HIGH_RISK;
import static dev.redress.scenarios.Played.MAJOR;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may grant what, with the figures of spec.md §2.10, §4.7 and §11.5.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompensationScenariosTest {

    private static final Map<String, Object> APPROVAL = Map.of("approved", true, "reason", "属实");
    private static final String TENFOLD = "客服态度差，我要求十倍赔偿";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("E01")
    @Tag("COMP-01")
    void the_first_line_grants_500_at_low_risk_and_no_cent_more_in_all() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);

        grants.tried("agent1", refund("500.00"))
                .statusCode(200)
                .body("compensations", hasSize(1))
                .body("compensations[0].state", equalTo("GRANTED"))
                .body("compensations[0].amount", equalTo("500.00"));

        grants.tried("agent1", refund("0.01"))
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
        assertThat(grants.states()).containsExactly("GRANTED");
        assertThat(complaint.events("COMPENSATION_GRANTED")).hasSize(1);
    }

    @Test
    @Tag("E02")
    @Tag("COMP-02")
    void a_cent_above_the_limit_is_refused_and_approval_offered() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());

        grants.tried("agent1", refund("500.01"))
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"))
                .body("detail", containsString("主管、中台、运营负责人"));
        assertThat(grants.states()).isEmpty();

        String asked = grants.granted("agent1", wanted("500.01"));
        assertThat(grants.of(asked, "state")).isEqualTo("PENDING_APPROVAL");
        grants.tried("agent1", asked, "approval", APPROVAL)
                .statusCode(403)
                .body("code", equalTo("OWN_WORK"));
        grants.then("supervisor1", asked, "approval", APPROVAL);
        assertThat(grants.of(asked, "state")).isEqualTo("APPROVED");
        assertThat(grants.of(asked, "decidedBy")).isEqualTo("supervisor1");
    }

    @Test
    void the_ladder_goes_up_to_2_000_and_10_000_and_then_to_the_operations_lead() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());

        String asked = grants.granted("agent1", wanted("2000.01"));
        grants.tried("supervisor1", asked, "approval", APPROVAL)
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
        grants.then("middle1", asked, "approval", APPROVAL);

        String more = grants.granted("agent1", wanted("8000.00"));
        grants.tried("middle1", more, "approval", APPROVAL).statusCode(403);
        grants.then("operations1", more, "approval", APPROVAL);
        assertThat(grants.of(more, "caseSum")).isEqualTo("10000.01");
    }

    @Test
    void what_is_offered_and_what_is_granted_count_together() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        grants.granted("agent1", refund("300.00"));

        complaint.then("agent1", "proposal", offer("200.01"));
        assertThat(complaint.get("status")).isEqualTo("PENDING_APPROVAL");
        complaint
                .then("supervisor1", "approval", Map.of("approved", false, "reason", "太多"))
                .then("agent1", "proposal", offer("200.00"));
        assertThat(complaint.get("status")).isEqualTo("PROPOSED");

        grants.tried("agent1", refund("0.01")).statusCode(403);
        grants.tried("agent1", with(refund("200.01"), "ofOffer", true))
                .statusCode(409)
                .body("code", equalTo("NOT_OFFERED"));
        grants.granted("agent1", with(refund("200.00"), "ofOffer", true));
        grants.tried("agent1", with(refund("0.01"), "ofOffer", true)).statusCode(409);
    }

    @Test
    @Tag("E04")
    void at_medium_risk_the_middle_office_reviews_whatever_the_amount() {
        Played complaint = received("2026-03-02T10:00", SERIOUS).investigating();
        Grants grants = Grants.of(complaint);
        assertThat(complaint.get("risk")).isEqualTo("MEDIUM");

        grants.tried("agent1", refund("10.00"))
                .statusCode(403)
                .body("detail", containsString("中台、运营负责人"));
        String asked = grants.granted("agent1", wanted("10.00"));
        assertThat(complaint.messages("COMPENSATION_WANTED"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("role:middle");

        grants.tried("supervisor1", asked, "approval", APPROVAL).statusCode(403);
        grants.then("middle1", asked, "approval", APPROVAL);
        assertThat(grants.of(asked, "state")).isEqualTo("APPROVED");
    }

    @Test
    @Tag("COMP-03")
    void at_high_risk_the_back_office_is_heard_before_the_operations_lead_approves() {
        Played complaint = received("2026-03-02T10:00", HIGH_RISK).investigating();
        Grants grants = Grants.of(complaint);
        String asked = grants.granted("agent1", wanted("100.00"));

        grants.tried("middle1", asked, "approval", APPROVAL).statusCode(403);
        grants.tried("operations1", asked, "approval", APPROVAL)
                .statusCode(409)
                .body("code", equalTo("OPINION_MISSING"));
        grants.tried("middle1", asked, "opinion", Map.of("inFavour", true, "text", "数据属实"))
                .statusCode(403);
        grants.then("back1", asked, "opinion", Map.of("inFavour", true, "text", "数据属实"))
                .then("operations1", asked, "approval", APPROVAL);

        assertThat(grants.of(asked, "state")).isEqualTo("APPROVED");
        assertThat(grants.of(asked, "opinions[0].by")).isEqualTo("back1");
    }

    @Test
    @Tag("COMP-05")
    void ten_fold_is_granted_only_after_the_legal_side_has_confirmed_it() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        Map<String, Object> tenfold =
                with(
                        wanted("100.00"),
                        "basis",
                        Map.of(
                                "kind", "TENFOLD",
                                "base", "10.00",
                                "percent", 1000,
                                "explanation", "假货，实付 10.00 元"));

        grants.tried("operations1", with(tenfold, "asksApproval", false)).statusCode(403);
        String asked = grants.granted("agent1", tenfold);
        grants.then("supervisor1", asked, "approval", APPROVAL);
        assertThat(grants.of(asked, "state")).isEqualTo("PENDING_APPROVAL");
        grants.tried("supervisor1", asked, "approval", APPROVAL)
                .statusCode(409)
                .body("code", equalTo("ALREADY_APPROVED"));

        grants.then("compliance1", asked, "approval", APPROVAL);
        assertThat(grants.of(asked, "state")).isEqualTo("APPROVED");
    }

    @Test
    @Tag("E06")
    void a_ten_fold_claim_is_not_decided_before_the_legal_side_has_approved() {
        Played complaint =
                received("2026-03-02T10:00", TENFOLD)
                        .investigating()
                        .then("agent1", "proposal", offer("100.00"));
        assertThat(complaint.answer().<String>getList("signals")).contains("tenfold");

        complaint.then("operations1", "approval", APPROVAL);
        complaint
                .tried("operations1", "decision", Map.of())
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"));
        assertThat(complaint.messages("PROPOSAL")).isEmpty();

        complaint
                .then("compliance1", "approval", APPROVAL)
                .then("operations1", "decision", Map.of());
        assertThat(complaint.get("status")).isEqualTo("DECIDED");
        assertThat(complaint.messages("DECISION")).hasSize(1);
    }

    @ParameterizedTest
    @Tag("E07")
    @ValueSource(strings = {"0", "-1", "1.005", "\"abc\"", "1e9", "\"1000000000\"", "null"})
    void what_is_no_amount_is_refused_by_its_field_and_leaves_no_trace(String amount) {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        long version = complaint.answer().getLong("version");

        Api.as("agent1")
                .body(
                        """
                        {"form": "CASH_REFUND", "amount": %s, "reason": "安抚客户",
                         "basis": {"kind": "GOODWILL", "explanation": "酌情"}}
                        """
                                .formatted(amount))
                .post("/complaints/{id}/compensations", complaint.id())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("amount"));

        assertThat(Grants.of(complaint).states()).isEmpty();
        assertThat(complaint.answer().getLong("version")).isEqualTo(version);
        assertThat(database.count("compensation_entry")).isZero();
    }

    @Test
    void an_amount_that_its_basis_does_not_come_to_is_refused() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());
        Map<String, Object> basis =
                Map.of("kind", "PRICE", "base", "33.33", "percent", 50, "explanation", "一半");

        grants.tried("agent1", with(refund("16.66"), "basis", basis))
                .statusCode(422)
                .body("errors[0].code", equalTo("BASIS_MISMATCH"));
        grants.tried("agent1", with(refund("16.67"), "basis", basis)).statusCode(200);
    }

    @Test
    @Tag("COMP-04")
    void the_forms_are_those_of_the_policy() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());
        List<String> forms =
                List.of(
                        "CASH_REFUND",
                        "GIFT",
                        "COUPON",
                        "WARRANTY_EXTENSION",
                        "REPLACEMENT_DISCOUNT",
                        "POINTS");

        for (String form : forms) {
            grants.granted("agent1", with(refund("1.00"), "form", form));
        }

        assertThat(grants.answer().<String>getList("items.form")).isEqualTo(forms);
        grants.tried("agent1", with(refund("1.00"), "form", "HOLIDAY"))
                .statusCode(422)
                .body("errors[0].field", equalTo("form"))
                .body("errors[0].message", containsString("CASH_REFUND"));
    }

    @Test
    @Tag("E10")
    void a_repeated_request_is_one_grant_and_has_the_same_answer() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();

        String first = repeated(complaint).statusCode(200).extract().asString();
        String again =
                repeated(complaint)
                        .statusCode(200)
                        .header("Idempotency-Replayed", "true")
                        .extract()
                        .asString();

        assertThat(again).isEqualTo(first);
        assertThat(Grants.of(complaint).states()).hasSize(1);
    }

    private static ValidatableResponse repeated(Played complaint) {
        return Api.as("agent1")
                .header("Idempotency-Key", "weak-connection-1")
                .body(refund("100.00"))
                .post("/complaints/{id}/compensations", complaint.id())
                .then();
    }

    @Test
    @Tag("J07")
    @Tag("COMP-07")
    void a_new_agent_approves_no_refund() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String asked = grants.granted("agent1", wanted("600.00"));

        grants.tried("trainee1", asked, "approval", APPROVAL)
                .statusCode(403)
                .body("code", equalTo("CERTIFICATION_REQUIRED"));
        grants.tried("trainee1", refund("1.00"))
                .statusCode(403)
                .body("code", equalTo("CERTIFICATION_REQUIRED"));
        complaint
                .tried("trainee1", "approval", APPROVAL)
                .statusCode(403)
                .body("code", equalTo("CERTIFICATION_REQUIRED"));
        assertThat(grants.of(asked, "state")).isEqualTo("PENDING_APPROVAL");
    }

    @Test
    void what_waits_for_approval_lapses_with_its_case_and_whoever_works_on_it_is_told() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String asked = grants.granted("agent1", wanted("600.00"));

        complaint.then("customer1", "withdrawal", Map.of("reason", "已解决"));

        assertThat(grants.of(asked, "state")).isEqualTo("REVOKED");
        assertThat(complaint.events("COMPENSATION_LAPSED")).hasSize(1);
        assertThat(complaint.messages("COMPENSATION_LAPSED"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("person:agent1");
        assertThat(complaint.messages("COMPENSATION_REVOKED")).isEmpty();
        assertThat(database.count("compensation_entry")).isZero();
        grants.tried("supervisor1", asked, "approval", APPROVAL).statusCode(409);
        Api.run("history-check").body("failures", hasSize(0));
    }

    @Test
    void what_waits_for_approval_lapses_when_its_case_goes_into_another() {
        Played into = received("2026-03-02T10:00", GENERAL).investigating();
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        String asked = Grants.of(complaint).granted("agent1", wanted("600.00"));

        complaint.then("supervisor1", "merge", Map.of("caseId", into.id(), "reason", "同一件事"));

        assertThat(Grants.of(complaint).of(asked, "state")).isEqualTo("REVOKED");
        Grants.of(into).granted("agent1", refund("500.00"));
    }

    @Test
    @Tag("COMP-08")
    void where_much_is_at_stake_or_many_are_touched_something_is_offered() {
        Map<String, Object> nothing =
                Map.of("text", "不予赔付", "reasons", "超期", "alternative", "8折换新");
        Played large =
                received(
                                "2026-03-02T10:00",
                                "app1",
                                Map.of("content", GENERAL, "claimAmount", "5000.00"))
                        .investigating();
        Played wide = received("2026-03-02T10:00", MAJOR).investigating();
        Played small =
                received(
                                "2026-03-02T10:00",
                                "app1",
                                Map.of("content", GENERAL, "claimAmount", "4999.99"))
                        .investigating();

        large.tried("agent1", "proposal", nothing)
                .statusCode(409)
                .body("code", equalTo("OFFER_OWED"));
        wide.tried("agent1", "proposal", nothing).statusCode(409);
        small.tried("agent1", "proposal", nothing).statusCode(200);

        Grants.of(large).granted("agent1", wanted("50.00"));
        large.tried("agent1", "proposal", nothing).statusCode(200);
        wide.tried("agent1", "proposal", with(nothing, "remedy", "修订规则")).statusCode(200);
    }

    @Test
    @Tag("COMP-09")
    void the_day_of_payment_is_followed_up_one_working_day_before() {
        Played complaint = received("2026-09-29T12:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);

        String usual = grants.granted("agent1", refund("100.00"));
        // Three working days after Tuesday, across the national day.
        assertThat(grants.of(usual, "expectedOn")).isEqualTo("2026-10-09");
        assertThat(complaint.dueAt("FOLLOW_UP")).isEqualTo(time("2026-10-10T00:00"));
        assertThat(complaint.warnAt("FOLLOW_UP")).isEqualTo(time("2026-10-08T09:00"));

        String sooner =
                grants.granted("agent1", with(refund("100.00"), "expectedOn", "2026-10-08"));
        assertThat(grants.of(sooner, "expectedOn")).isEqualTo("2026-10-08");
        assertThat(complaint.warnAt("FOLLOW_UP")).isEqualTo(time("2026-09-30T09:00"));

        complaint.at("2026-09-30T08:59").swept();
        assertThat(reminders(complaint)).isEmpty();
        complaint.at("2026-09-30T09:00").swept();
        assertThat(reminders(complaint)).containsExactly("person:agent1");
    }

    private static List<Object> reminders(Played complaint) {
        return complaint.messages("SLA_WARNING").stream()
                .filter(message -> String.valueOf(message.get("text")).contains("FOLLOW_UP"))
                .map(message -> message.get("recipient"))
                .toList();
    }

    @Test
    @Tag("COMP-10")
    void each_compensation_keeps_amount_form_approver_time_state_and_reason() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String asked = grants.granted("agent1", wanted("600.00"));
        complaint.at("2026-03-02T11:00");
        grants.then("supervisor1", asked, "approval", APPROVAL);

        Api.as("auditor1")
                .get("/complaints/{id}/compensations", complaint.id())
                .then()
                .body("items[0].amount", equalTo("600.00"))
                .body("items[0].currency", equalTo("CNY"))
                .body("items[0].form", equalTo("CASH_REFUND"))
                .body("items[0].state", equalTo("APPROVED"))
                .body("items[0].reason", equalTo("安抚客户"))
                .body("items[0].basis.kind", equalTo("GOODWILL"))
                .body("items[0].grantedBy", equalTo("agent1"))
                .body("items[0].grantedAt", equalTo("2026-03-02T02:00:00Z"))
                .body("items[0].approvals[0].by", equalTo("supervisor1"))
                .body("items[0].approvals[0].at", equalTo("2026-03-02T03:00:00Z"))
                .body("items[0].approvals[0].reason", equalTo("属实"))
                .body("items[0].policyVersion", equalTo(1));
    }

    @Test
    void what_was_granted_is_revoked_with_a_reason_and_makes_room() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String first = grants.granted("agent1", refund("500.00"));

        grants.tried("agent1", first, "revocation", Map.of()).statusCode(422);
        grants.then("agent1", first, "revocation", Map.of("reason", "客户选择换货"));
        grants.tried("agent1", first, "revocation", Map.of("reason", "再次"))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));

        assertThat(complaint.messages("COMPENSATION_REVOKED")).hasSize(1);
        assertThat(complaint.stateOf("FOLLOW_UP")).isEqualTo("MET");
        grants.granted("agent1", refund("500.00"));
        assertThat(grants.states()).containsExactly("REVOKED", "GRANTED");
        assertThat(balance("OWED")).isEqualTo("-500.00");
    }

    @Test
    void a_case_is_not_completed_while_a_compensation_is_forgotten() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .then("agent1", "proposal", offer("100.00"))
                        .then("customer1", "proposal-answer", Map.of("accepted", true))
                        .then("agent1", "execution", Map.of());
        Grants grants = Grants.of(complaint);
        String asked = grants.granted("agent1", with(wanted("600.00"), "ofOffer", false));

        complaint
                .tried("agent1", "resolution", Map.of("whatWeDid", "已退款"))
                .statusCode(409)
                .body("code", equalTo("REMEDY_OPEN"));

        // Approved, it has a follow-up point on the day of its payment.
        grants.then("supervisor1", asked, "approval", APPROVAL);
        complaint.then("agent1", "resolution", Map.of("whatWeDid", "退款将在三个工作日内到账"));
        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
    }

    @Test
    void customers_and_the_app_learn_of_what_they_get_and_of_nothing_else() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        grants.granted("agent1", refund("100.00"));

        for (String outsider : List.of("customer1", "app1")) {
            Api.as(outsider)
                    .get("/complaints/{id}/compensations", complaint.id())
                    .then()
                    .statusCode(403);
            Api.as(outsider)
                    .get("/complaints/{id}", complaint.id())
                    .then()
                    .body("compensations", nullValue());
        }
        assertThat(complaint.messages("COMPENSATION_GRANTED"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.get("recipient")).isEqualTo("customer:customer1");
                    assertThat(String.valueOf(message.get("text")))
                            .contains("现金退款", "100.00", "2026-03-05");
                });
    }

    private String balance(String account) {
        return database.rows(
                        """
                        select sum(case when debit = $1 then amount else 0 end)
                             - sum(case when credit = $1 then amount else 0 end) as balance
                        from compensation_entry
                        """,
                        account)
                .getFirst()
                .getBigDecimal("balance")
                .toPlainString();
    }

    private static Map<String, Object> offer(String compensation) {
        return Map.of(
                "text", "退款并致歉",
                "remedy", "退款",
                "compensation", compensation,
                "reasons", "订单有误",
                "alternative", "换货");
    }
}
