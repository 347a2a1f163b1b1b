package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the desk's people write to customers: what is blocked, what is flagged, and who sees it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConductScenariosTest {

    private static final String EVASIVE = "这不是我的问题";

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
    }

    @AfterEach
    void leave_the_delivered_rules() {
        rules.reset();
    }

    private static Played open(String channel) {
        return received(
                        "2026-03-02T10:00",
                        "app1",
                        Map.of(
                                "content",
                                Played.GENERAL,
                                "channel",
                                channel,
                                "customer",
                                Map.of("id", "customer1", "phone", "13900001111")))
                .investigating();
    }

    private static ValidatableResponse records(String account) {
        return Api.as(account)
                .queryParam("account", "agent1")
                .get("/conduct-records")
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("J08")
    @Tag("COM-01")
    void an_evasive_text_is_blocked_or_flagged_as_the_policy_says_and_put_on_record() {
        Played open = open("APP");
        String version = open.get("version");

        open.tried("agent1", "messages", Map.of("text", EVASIVE + "，找别人吧"))
                .statusCode(422)
                .body("code", equalTo("CONDUCT_BLOCKED"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("text"))
                .body("errors[0].code", equalTo("EVASIVE"))
                .body("errors[0].message", containsString("不是我的问题"));

        assertThat(open.get("version")).isEqualTo(version);
        assertThat(open.messages("MESSAGE_TO_CUSTOMER")).isEmpty();
        records("supervisor1")
                .body("items", hasSize(1))
                .body("items[0].effect", equalTo("BLOCK"))
                .body("items[0].caseNo", equalTo(open.get("caseNo")))
                .body("items[0].resource", equalTo("messages"))
                .body("items[0].policyVersion", equalTo(1));

        changePolicy("evasive", "FLAG");
        open.then("agent1", "messages", Map.of("text", EVASIVE));

        assertThat(open.messages("MESSAGE_TO_CUSTOMER")).hasSize(1);
        assertThat(open.events("CONDUCT_FLAGGED"))
                .singleElement()
                .satisfies(event -> assertThat(event).containsEntry("quote", "不是我的问题"));
        records("supervisor1")
                .body("items.effect", contains("FLAG", "BLOCK"))
                .body("items[0].policyVersion", equalTo(2));
        Api.as("customer1")
                .get("/complaints/{id}/timeline", open.id())
                .then()
                .body("items.type", not(org.hamcrest.Matchers.hasItem("CONDUCT_FLAGGED")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你这东西真差",
                "这关我什么事",
                "your thing is really bad",
                "It is none of my business!"
            })
    @Tag("COM-02")
    void a_disrespectful_text_is_not_sent(String text) {
        Played open = open("APP");

        open.tried("agent1", "messages", Map.of("text", text))
                .statusCode(422)
                .body("errors[0].code", equalTo("DISRESPECTFUL"));

        assertThat(open.messages("MESSAGE_TO_CUSTOMER")).isEmpty();
        records("compliance1").body("items.kind", contains("DISRESPECTFUL"));
    }

    @Test
    @Tag("J09")
    @Tag("COM-08")
    void a_mobile_number_and_a_private_messenger_do_not_leave_by_an_external_channel() {
        Played outside = open("SMS");

        for (String text : List.of("请打 138 1234 5678 找我", "我的微信号：lin_2020")) {
            outside.tried("agent1", "messages", Map.of("text", text))
                    .statusCode(422)
                    .body("errors[0].code", equalTo("CONTACT_DATA"));
        }

        assertThat(outside.messages("MESSAGE_TO_CUSTOMER")).isEmpty();
        records("supervisor1")
                .body("items.rule", contains("contact-data", "contact-data"))
                .body("items.quote", contains("微信号：*", "*********5678"));
        Played inside = open("APP");
        inside.then("agent1", "messages", Map.of("text", "快递员的电话是 13812345678"));
        assertThat(inside.messages("MESSAGE_TO_CUSTOMER")).hasSize(1);
        inside.tried("agent1", "messages", Map.of("text", "加我微信，私下联系")).statusCode(422);
    }

    @Test
    void every_text_that_others_read_is_checked_before() {
        Played open = open("APP");
        Map<String, Object> offer =
                Map.of("text", "退款", "remedy", "退款", "reasons", EVASIVE, "alternative", "找别人吧");

        open.tried("agent1", "proposal", offer)
                .statusCode(422)
                .body("errors.field", contains("reasons", "alternative"));
        open.tried("agent1", "follow-ups", Map.of("about", EVASIVE, "workingDays", 1))
                .statusCode(422);
        open.tried(
                        "agent1",
                        "evidence-requests",
                        Map.of("items", List.of("照片", "闭嘴"), "reason", "核实"))
                .statusCode(422)
                .body("errors[0].field", equalTo("items"));
        open.tried("agent1", "notes", Map.of("text", "有病吧", "mentions", List.of("supervisor1")))
                .statusCode(422);

        open.then("customer1", "messages", Map.of("text", "你们说不是我的问题？"));
        records("operations1").body("items", hasSize(5));
    }

    /// Whoever may not do it at all is told that, and nothing is put on record.
    @Test
    void conduct_is_asked_about_last() {
        Played open = open("APP");

        open.tried("agent2", "messages", Map.of("text", EVASIVE)).statusCode(404);
        open.tried("senior1", "messages", Map.of("text", EVASIVE)).statusCode(404);

        assertThat(database.count("conduct_record")).isZero();
    }

    @Test
    void only_those_who_lead_see_the_records() {
        for (String account : List.of("agent1", "senior1", "customer1", "app1", "back1")) {
            Api.as(account).get("/conduct-records").then().statusCode(403);
        }
        for (int i = 0; i < 3; i++) {
            open("APP").tried("agent1", "messages", Map.of("text", EVASIVE)).statusCode(422);
        }
        String next =
                Api.as("auditor1")
                        .queryParam("limit", 2)
                        .get("/conduct-records")
                        .then()
                        .body("items", hasSize(2))
                        .extract()
                        .path("next");
        Api.as("auditor1")
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/conduct-records")
                .then()
                .body("items", hasSize(1));
        Api.as("auditor1")
                .queryParam("caseNo", "nobody")
                .get("/conduct-records")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_rule_without_an_effect_or_with_an_unclear_phrase_is_refused_by_its_place() {
        Map<String, Object> content = content();
        Map<String, Object> rule = new HashMap<>();
        rule.put("id", "new");
        rule.put("kind", "EVASIVE");
        rule.put("phrases", List.of("ok", "a*b"));
        content.put("rules", List.of(rule));

        Api.as("supervisor1")
                .body(content)
                .put("/policies/conduct")
                .then()
                .statusCode(422)
                .body("errors.field", contains("rules[0].effect", "rules[0].phrases[1]"));
    }

    private static Map<String, Object> content() {
        return new HashMap<>(
                Api.as("supervisor1")
                        .get("/policies/conduct")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getMap("content"));
    }

    @SuppressWarnings("unchecked")
    private static void changePolicy(String rule, String effect) {
        Map<String, Object> content = content();
        ((List<Map<String, Object>>) Objects.requireNonNull(content.get("rules")))
                .stream()
                        .filter(one -> rule.equals(one.get("id")))
                        .forEach(one -> one.put("effect", effect));
        int version =
                Api.as("supervisor1")
                        .body(content)
                        .put("/policies/conduct")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("version");
        Api.as("operations1")
                .body(Map.of("version", version, "approved", true, "reason", "先观察"))
                .post("/policies/conduct/approval")
                .then()
                .statusCode(200);
    }
}
