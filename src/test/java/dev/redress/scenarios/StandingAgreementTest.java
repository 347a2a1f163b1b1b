package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the parties agreed on and have not done yet (MED-05), also beside an arbitration.
///
/// The customer owes something until Wednesday the 18th, the merchant until Friday, 20 March.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StandingAgreementTest {

    private static final Map<String, Object> MERCHANT =
            Map.of("party", "MERCHANT", "person", "店铺客服李先生", "proof", "邮件 2026-03-02");
    private static final String AFTER_18TH = "2026-03-19T00:00:00.000001";
    private static final String AFTER_20TH = "2026-03-21T00:00:00.000001";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        database.execute("delete from account where username = 'mediator9'");
    }

    @Test
    void an_arbitration_that_is_applied_for_leaves_it_bound_and_watched() {
        Played complaint = filed().then("customer1", "arbitration", arbitration("APPLIED"));

        assertThat(complaint.get("status")).isEqualTo("IN_ARBITRATION");
        assertThat(mediation(complaint).getString("state")).isEqualTo("FILED");
        complaint.at("2026-03-10T10:00").then("customer1", "mediation/fulfilment", proof(1));
        complaint.then("compliance1", "arbitration", arbitration("NOT_ACCEPTED"));

        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.stages()).doesNotContain("EXECUTE");
        complaint
                .tried("agent1", "resolution", Map.of("whatWeDid", "调解"))
                .statusCode(409)
                .body("code", equalTo("REMEDY_OPEN"));
        complaint.at(AFTER_20TH).swept();
        assertThat(mediation(complaint).getString("state")).isEqualTo("NON_PERFORMED");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");
        Api.check();
    }

    @Test
    void
            what_is_broken_while_an_arbitration_is_applied_for_is_for_the_desk_if_it_is_not_accepted() {
        Played complaint =
                filed().then("customer1", "arbitration", arbitration("APPLIED"))
                        .at(AFTER_20TH)
                        .swept();

        assertThat(mediation(complaint).getString("state")).isEqualTo("NON_PERFORMED");
        assertThat(complaint.messages("AGREEMENT_BROKEN")).hasSize(1);
        assertThat(complaint.stages()).doesNotContain("EXECUTE");
        complaint
                .tried("mediator1", "mediation/failure", Map.of("reason", "商家拒不履行"))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"));
        complaint.then("compliance1", "arbitration", arbitration("NOT_ACCEPTED"));
        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");
        Api.check();
    }

    @Test
    void what_is_done_while_an_arbitration_is_applied_for_is_for_the_desk_to_resolve() {
        Played complaint =
                filed().then("customer1", "arbitration", arbitration("APPLIED"))
                        .at("2026-03-10T10:00")
                        .then("mediator1", "mediation/fulfilment", proof(1))
                        .then("mediator1", "mediation/fulfilment", proof(2))
                        .then("compliance1", "arbitration", arbitration("NOT_ACCEPTED"));

        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");
        complaint.then("agent1", "resolution", Map.of("whatWeDid", "双方按协议履行"));
        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
        Api.check();
    }

    @Test
    void that_they_ask_for_another_mediation_meanwhile_changes_nothing_of_what_is_done() {
        Played complaint =
                filed().then("customer1", "arbitration", arbitration("APPLIED"))
                        .at("2026-03-10T10:00")
                        .then("mediator1", "mediation/fulfilment", proof(1))
                        .then("mediator1", "mediation/fulfilment", proof(2))
                        .then("customer1", "mediation", Map.of("reason", "运费"))
                        .then("compliance1", "arbitration", arbitration("NOT_ACCEPTED"));

        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");
        Api.check();
    }

    @Test
    void an_arbitration_that_is_accepted_takes_its_place() {
        Played complaint = filed().then("customer1", "arbitration", arbitration("APPLIED"));
        assertThat(complaint.events("AGREEMENT_OVERTAKEN")).isEmpty();

        complaint.then("compliance1", "arbitration", arbitration("ACCEPTED"));

        assertThat(mediation(complaint).getString("state")).isEqualTo("FAILED");
        assertThat(complaint.events("AGREEMENT_OVERTAKEN")).hasSize(1);
        assertThat(complaint.messages("AGREEMENT_OVERTAKEN"))
                .singleElement()
                .satisfies(told -> assertThat((String) told.get("text")).contains("仲裁庭"));
        complaint
                .tried("customer1", "mediation/fulfilment", proof(1))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        complaint.at(AFTER_20TH).swept();
        assertThat(complaint.events("AGREEMENT_BROKEN")).isEmpty();
        Api.check();
    }

    @Test
    void what_is_done_late_takes_the_clock_from_the_desk_until_the_next_date() {
        Played complaint = filed().at(AFTER_18TH).swept();
        assertThat(mediation(complaint).getString("state")).isEqualTo("NON_PERFORMED");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");

        complaint.at("2026-03-19T10:00").then("customer1", "mediation/fulfilment", proof(1));

        assertThat(mediation(complaint).getString("state")).isEqualTo("FILED");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("CANCELLED");
        complaint.at("2026-03-20T10:00").then("middle1", "mediation/fulfilment", proof(2));
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");
        assertThat(complaint.dueAt("EXECUTE")).isEqualTo(time("2026-03-25T18:00"));
    }

    @Test
    void what_is_done_late_at_once_gives_the_desk_its_whole_time() {
        Played complaint =
                filed().then("customer1", "mediation/fulfilment", proof(1)).at(AFTER_20TH).swept();
        complaint.at("2026-03-24T10:00").then("middle1", "mediation/fulfilment", proof(2));

        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");
        assertThat(complaint.dueAt("EXECUTE")).isEqualTo(time("2026-03-27T18:00"));
    }

    @Test
    void another_mediator_takes_over_what_the_parties_are_waited_for() {
        database.execute(
                "insert into account (username, password_hash, roles, active)"
                        + " values ('mediator9', 'x', '{mediator}', true)");
        Played complaint = opened().then("mediator1", "mediation/agreement", agreement());
        assertThat(complaint.of("PARTIES_TURN", "responsiblePerson")).isEqualTo("mediator1");

        complaint.then(
                "middle1",
                "mediation/mediator",
                Map.of("account", "mediator9", "withoutTies", true));

        assertThat(complaint.of("PARTIES_TURN", "responsiblePerson")).isEqualTo("mediator9");
        assertThat(complaint.dueAt("PARTIES_TURN")).isEqualTo(time("2026-03-09T18:00"));
    }

    @Test
    void another_institution_is_answered_in_time_of_its_own() {
        Played complaint =
                opened().then("mediator1", "mediation/no-agreement", Map.of("reason", "分歧过大"))
                        .at("2026-03-04T10:00")
                        .then("mediator1", "mediation/third-party", institution("消费者协会"));
        assertThat(complaint.dueAt("PARTIES_TURN")).isEqualTo(time("2026-03-09T18:00"));

        complaint
                .at("2026-03-05T10:00")
                .then("mediator1", "mediation/third-party", institution("行业协会"));

        assertThat(complaint.dueAt("PARTIES_TURN")).isEqualTo(time("2026-03-12T18:00"));
    }

    private static Played opened() {
        return received("2026-03-02T10:00", "app1", Map.of("content", GENERAL, "merchantId", "M-1"))
                .investigating()
                .then("customer1", "mediation", Map.of("reason", "希望与商家协商"))
                .then(
                        "middle1",
                        "mediation/mediator",
                        Map.of("account", "mediator1", "withoutTies", true))
                .then("customer1", "mediation/consent", Map.of())
                .then("middle1", "mediation/consent", MERCHANT);
    }

    private static Played filed() {
        Played complaint = opened().then("mediator1", "mediation/agreement", agreement());
        Map<String, Object> hash =
                Map.of("textHash", mediation(complaint).getString("agreement.textHash"));
        Map<String, Object> ofMerchant = new HashMap<>(MERCHANT);
        ofMerchant.putAll(hash);
        return complaint
                .then("customer1", "mediation/signature", hash)
                .then("middle1", "mediation/signature", ofMerchant);
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "text",
                "商家全额退款，客户寄回商品",
                "obligations",
                List.of(
                        Map.of("debtor", "CUSTOMER", "text", "寄回商品", "dueOn", "2026-03-18"),
                        Map.of("debtor", "MERCHANT", "text", "退款399元", "dueOn", "2026-03-20")));
    }

    private static Map<String, Object> institution(String name) {
        return Map.of("institution", name, "sharingAgreement", "DSA-7");
    }

    private static Map<String, Object> proof(int obligation) {
        return Map.of("obligation", obligation, "proof", "凭证");
    }

    private static Map<String, Object> arbitration(String step) {
        Map<String, Object> body =
                new HashMap<>(Map.of("step", step, "on", "2026-03-02", "document", "文件"));
        if (step.equals("APPLIED")) {
            body.put("institution", "上海仲裁委员会");
            body.put("fileReference", "沪仲案字2026-118");
        }
        return body;
    }

    private static JsonPath mediation(Played complaint) {
        return Api.as("operations1")
                .get("/complaints/{id}/mediation", complaint.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[-1]");
    }
}
