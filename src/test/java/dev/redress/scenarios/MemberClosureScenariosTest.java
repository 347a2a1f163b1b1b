package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Signals.at;
import static dev.redress.scenarios.Signals.complaints;
import static dev.redress.scenarios.Signals.noticed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One case of a mass complaint leads, and the others are brought to their end after it (spec.md
/// §12 (10)).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MemberClosureScenariosTest {

    private static final String MORNING = "2026-03-20T10:00";
    private static final Map<String, String> OFFER =
            Map.of("text", "换货", "remedy", "换货", "reasons", "批次有误", "alternative", "可退款");

    @Inject Database database;

    private Played lead;
    private Played member;
    private Played leaver;

    @BeforeEach
    void start_with_a_mass_complaint_of_which_three_are_carried_out() {
        database.empty();
        at(MORNING);
        lead = executing("C-lead", "zh-CN");
        member = executing("C-member", "en");
        leaver = executing("C-leaver", "zh-CN");
        complaints(7, MORNING, Map.of("batchNo", "B-7"));
        noticed();
    }

    @AfterEach
    void every_case_is_what_its_events_say() {
        Api.check();
    }

    @Test
    void
            after_the_lead_each_member_is_brought_as_far_as_it_has_come_and_the_rest_is_told_why_not() {
        closed(Map.of()).statusCode(409).body("code", equalTo("NO_LEAD"));
        lead.then("supervisor1", "cluster-lead", named());
        cluster().body("lead", equalTo(lead.id()));
        closed(Map.of()).statusCode(409).body("code", equalTo("LEAD_OPEN"));
        lead.then("agent1", "resolution", Map.of("whatWeDid", "已送检该批次"));
        leaver.then("supervisor1", "cluster-departure", Map.of("reason", "单独处理"));

        List<Map<String, Object>> items = closedByPages();

        assertThat(items).hasSize(8);
        assertThat(items)
                .filteredOn(item -> Boolean.TRUE.equals(item.get("moved")))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item).containsEntry("id", member.id());
                    assertThat(item).containsEntry("status", "RESOLVED");
                    assertThat(item).doesNotContainKey("code");
                });
        assertThat(items)
                .filteredOn(item -> Boolean.FALSE.equals(item.get("moved")))
                .allSatisfy(item -> {
                    assertThat(item).containsEntry("code", "WRONG_STATUS");
                    assertThat(item).containsEntry("status", "CLASSIFIED");
                });
        assertThat(member.messages("RESULT"))
                .singleElement()
                .satisfies(told ->
                        assertThat((String) told.get("text"))
                                .contains("We had the batch tested", "Replaced for free"));
        assertThat(leaver.get("status")).isEqualTo("EXECUTING");
    }

    @Test
    void done_again_nobody_is_told_again_and_with_proof_those_who_are_satisfied_are_closed() {
        lead.then("supervisor1", "cluster-lead", named())
                .then("agent1", "resolution", Map.of("whatWeDid", "已送检该批次"));
        closed(Map.of()).statusCode(200).body("moved", equalTo(2));

        closed(Map.of())
                .statusCode(200)
                .body("moved", equalTo(0))
                .body("items.findAll { it.status == 'RESOLVED' }", equalTo(List.of()));
        assertThat(member.messages("RESULT")).hasSize(1);

        closed(Map.of("proof", "2026-03-25 回访名单"))
                .statusCode(200)
                .body("moved", equalTo(3))
                .body("next", nullValue());
        for (Played one : List.of(lead, member, leaver)) {
            assertThat(one.get("status")).isEqualTo("CLOSED");
        }
        assertThat(member.events("CONFIRMED").getFirst()).containsEntry("proof", "2026-03-25 回访名单");
    }

    @Test
    void the_last_that_was_named_leads_as_long_as_it_is_a_member() {
        lead.tried("agent1", "cluster-lead", named()).statusCode(403);
        lead.then("supervisor1", "cluster-lead", named());
        lead.tried("supervisor1", "cluster-lead", named())
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));
        member.then("middle1", "cluster-lead", named());
        cluster().body("lead", equalTo(member.id()));

        member.then("supervisor1", "cluster-departure", Map.of("reason", "另一批次"));

        cluster().body("lead", nullValue());
        member.tried("supervisor1", "cluster-lead", named())
                .statusCode(409)
                .body("code", equalTo("NO_MEMBER"));
    }

    @Test
    void what_many_would_read_is_read_before() {
        lead.then("supervisor1", "cluster-lead", named())
                .then("agent1", "resolution", Map.of("whatWeDid", "已送检该批次"));

        closed(Map.of("result", result("请致电 13812345678", "换货")))
                .statusCode(422)
                .body("errors.code", contains("PERSONAL_DATA"))
                .body("errors.field", contains("result.whatWeDid"));
        closed(Map.of("result", result("这不是我的问题", "换货")))
                .statusCode(422)
                .body("code", equalTo("CONDUCT_BLOCKED"));
        closed(Map.of("english", Map.of("whatWeDid", "?"))).statusCode(422);
        assertThat(member.get("status")).isEqualTo("EXECUTING");
        assertThat(database.count("conduct_record")).isOne();
    }

    private static Played executing(String customer, String language) {
        String id =
                Api.as("app1")
                        .header("Accept-Language", language)
                        .body(
                                Map.of(
                                        "channel",
                                        "APP",
                                        "customer",
                                        Map.of("id", customer),
                                        "content",
                                        GENERAL,
                                        "batchNo",
                                        "B-7"))
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return Played.found(id)
                .investigating()
                .then("agent1", "proposal", OFFER)
                .then("supervisor1", "decision", Map.of())
                .then("agent1", "execution", Map.of());
    }

    private static List<Map<String, Object>> closedByPages() {
        List<Map<String, Object>> items = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = closed(Map.of(), next, 5).statusCode(200).extract().jsonPath();
            items.addAll(page.getList("items"));
            next = page.getString("next");
        } while (next != null);
        return items;
    }

    private static ValidatableResponse closed(Map<String, ?> further) {
        return closed(further, null, 50);
    }

    private static ValidatableResponse closed(
            Map<String, ?> further, @Nullable String cursor, int limit) {
        Map<String, Object> body = new HashMap<>();
        body.put("result", result("该批次已送检", "已免费换货"));
        body.put("english", result("We had the batch tested", "Replaced for free"));
        body.putAll(further);
        RequestSpecification request = Api.as("supervisor1").body(body).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.post("/clusters/{id}/members/closure", clusterId()).then();
    }

    private static Map<String, String> result(String whatWeDid, String solution) {
        return Map.of("whatWeDid", whatWeDid, "solution", solution);
    }

    private static Map<String, String> named() {
        return Map.of("clusterId", clusterId(), "reason", "最早的投诉");
    }

    private static ValidatableResponse cluster() {
        return Api.as("supervisor1").get("/clusters/{id}", clusterId()).then().statusCode(200);
    }

    private static String clusterId() {
        return Api.as("supervisor1").get("/clusters").path("items[0].id");
    }
}
