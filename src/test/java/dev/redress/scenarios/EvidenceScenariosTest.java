package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spec.md §2.9: what is asked, kept and established before anything is decided.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EvidenceScenariosTest {

    private static final String START = "2026-03-02T10:00";
    private static final String DEFECT = "手机屏幕有划痕，质量太差";

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void what_helps_and_how_much_is_taken_is_policy() {
        Played complaint = received(START, "客服态度差");
        Map<String, Object> content = new HashMap<>(policy());
        content.put("effectiveFrom", START + ":00+08:00");
        Map<String, Object> lists = new HashMap<>(policy("checklists"));
        lists.put(
                "SERVICE", List.of(Map.of("proof", "VIDEO", "chinese", "录像", "english", "A film")));
        content.put("checklists", lists);
        Map<String, Object> limits = new HashMap<>(policy("limits"));
        limits.put("documentBytesMax", 10);
        content.put("limits", limits);
        try {
            Signals.policy("evidence", content);

            evidence(complaint, "customer1", "en")
                    .body("checklist.proof", equalTo(List.of("VIDEO")))
                    .body("checklist.text", equalTo(List.of("A film")));
            upload(complaint, 11)
                    .statusCode(422)
                    .body("errors.code", equalTo(List.of("TOO_LARGE")));
            upload(complaint, 10).statusCode(201);
        } finally {
            rules.reset();
        }
    }

    private static ValidatableResponse upload(Played complaint, int size) {
        Map<String, Object> file =
                Map.of("name", "a.pdf", "mediaType", "application/pdf", "size", size);
        return Api.as("customer1")
                .body(Map.of("files", List.of(file)))
                .post("/complaints/{id}/evidence-uploads", complaint.id())
                .then();
    }

    private static Map<String, Object> policy() {
        return Api.as("back1").get("/policies/evidence").jsonPath().getMap("content");
    }

    private static Map<String, Object> policy(String part) {
        return Api.as("back1").get("/policies/evidence").jsonPath().getMap("content." + part);
    }

    @Test
    @Tag("EVD-01")
    void the_customer_is_told_what_helps_with_a_complaint_of_this_category() {
        Played product = received(START, "app1", of(DEFECT, Map.of("orderNo", "ORD-1")));
        assertThat(product.get("category")).isEqualTo("PRODUCT");

        evidence(product, "customer1", "zh-CN")
                .body("checklist.proof", equalTo(List.of("ORDER_NO", "PHOTO", "VIDEO", "DOCUMENT")))
                .body("checklist[0].text", equalTo("订单号"))
                .body("checklist.given", equalTo(List.of(true, false, false, false)));
        product.then("customer1", "evidence", photo());
        evidence(product, "customer1", "en")
                .body("checklist[0].text", equalTo("The order number"))
                .body("checklist.given", equalTo(List.of(true, true, false, false)));
        evidence(received(START, "客服态度差"), "customer1", "en")
                .body("checklist.proof", equalTo(List.of("STATEMENT", "PHOTO")));
    }

    /// The order and the parcel are told by the shop, the conversation happens; later the parcel
    /// moves on, and what was kept stays as it was.
    @Test
    @Tag("EVD-02")
    @Tag("EVD-08")
    void the_platform_keeps_its_own_data_as_they_were() {
        Played.setClock(START);
        order("ORD-1");
        node("SF1", "离开上海");
        Played complaint =
                received(
                                START,
                                "app1",
                                of(
                                        DEFECT,
                                        Map.of(
                                                "orderNo", "ORD-1",
                                                "shipmentNo", "SF1",
                                                "productId", "P-9",
                                                "batchNo", "B-7")))
                        .investigating()
                        .then("agent1", "messages", Map.of("text", "正在核实批次"))
                        .then("agent1", "snapshots", Map.of());

        node("SF1", "到达北京");

        JsonPath kept = evidence(complaint, "agent1", "zh-CN").extract().jsonPath();
        assertThat(kept.<String>getList("items.description"))
                .containsExactly("ORDER", "LOGISTICS", "CONVERSATION");
        assertThat(kept.<String>getList("items.side")).containsOnly("PLATFORM");
        assertThat(kept.<String>getList("items.sha256")).allMatch(hash -> hash.length() == 64);
        JsonPath order = content(kept, 0);
        assertThat(order.getString("orderNo")).isEqualTo("ORD-1");
        assertThat(order.getString("productId")).isEqualTo("P-9");
        assertThat(order.getString("batchNo")).isEqualTo("B-7");
        assertThat(order.getBoolean("order.isOfCustomer")).isTrue();
        assertThat(content(kept, 1).getString("shipments[0].lastNode")).isEqualTo("离开上海");
        assertThat(content(kept, 2).getString("complaint")).isEqualTo(DEFECT);
        assertThat(content(kept, 2).<String>getList("said.details.text")).contains("正在核实批次");

        complaint.then("agent1", "findings", finding("DATA_ACCURATE", "true"));
        assertThat(complaint.get("findings.find { it.fact == 'DATA_ACCURATE' }.value"))
                .isEqualTo("true");
        evidence(complaint, "customer1", "zh-CN").body("items[0].content", nullValue());
    }

    @Test
    @Tag("EVD-03")
    void the_middle_office_has_reports_track_and_conversation_together() {
        Played.setClock(START);
        node("SF1", "离开上海");
        Played complaint =
                received(START, "app1", of(DEFECT, Map.of("shipmentNo", "SF1")))
                        .investigating()
                        .then("agent1", "messages", Map.of("text", "正在核实批次"))
                        .then("agent1", "evidence", items(report("SGS")));

        complaint.then(
                "middle1", "snapshots", Map.of("subjects", List.of("LOGISTICS", "CONVERSATION")));

        JsonPath together = evidence(complaint, "middle1", "zh-CN").extract().jsonPath();
        assertThat(together.getString("items[0].document.result")).isEqualTo("出厂缺陷");
        assertThat(content(together, 1).getString("shipments[0].lastNode")).isEqualTo("离开上海");
        assertThat(content(together, 2).<String>getList("said.details.text")).contains("正在核实批次");
    }

    @Test
    void what_the_platform_does_not_know_is_kept_as_unknown() {
        Played complaint =
                received(START, DEFECT).investigating().then("agent1", "snapshots", Map.of());

        JsonPath kept = evidence(complaint, "agent1", "zh-CN").extract().jsonPath();

        assertThat(content(kept, 0).getBoolean("known")).isFalse();
        assertThat(content(kept, 1).getBoolean("known")).isFalse();
        assertThat(complaint.events("SNAPSHOT_TAKEN").getFirst().get("subjects"))
                .isEqualTo("ORDER,LOGISTICS,CONVERSATION");
    }

    @Test
    @Tag("EVD-05")
    void facts_that_decide_responsibility_are_findings() {
        Played complaint =
                received(START, DEFECT)
                        .investigating()
                        .then("agent1", "findings", finding("SEALED_UNTIL_DELIVERY", "true"))
                        .then("agent1", "findings", finding("HOURS_SINCE_UNPACKING", "24"));

        complaint.then("agent1", "findings", finding("HOURS_SINCE_UNPACKING", "72"));

        assertThat(complaint.answer().<Map<String, Object>>getList("findings"))
                .extracting(found -> found.get("fact") + "=" + found.get("value"))
                .containsExactly("SEALED_UNTIL_DELIVERY=true", "HOURS_SINCE_UNPACKING=72");
        assertThat(complaint.get("findings[1].by")).isEqualTo("agent1");
        assertThat(complaint.events("FINDING_RECORDED")).hasSize(3);
        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("findings", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "SEALED_UNTIL_DELIVERY, yes",
        "HOURS_SINCE_UNPACKING, -1",
        "HOURS_SINCE_UNPACKING, 1.234",
        "HOURS_SINCE_UNPACKING, three",
        "DELIVERED_AT, 2026-03-02T10:00",
        "PICTURE_CHECK, true"
    })
    void a_fact_has_its_form(String fact, String value) {
        received(START, DEFECT)
                .investigating()
                .tried("agent1", "findings", finding(fact, value))
                .statusCode(422)
                .body("errors[0].field", equalTo("value"));
    }

    @Test
    @Tag("EVD-06")
    void a_video_session_is_evidence_by_its_reference() {
        Played complaint = received(START, DEFECT).investigating();

        complaint.then(
                "agent1",
                "evidence",
                items(
                        Map.of(
                                "kind", "VIDEO_SESSION",
                                "description", "客户视频展示屏幕划痕",
                                "reference", "VS-20260302-17")));

        evidence(complaint, "agent1", "zh-CN")
                .body("items[0].kind", equalTo("VIDEO_SESSION"))
                .body("items[0].reference", equalTo("VS-20260302-17"))
                .body("checklist.find { it.proof == 'VIDEO' }.given", equalTo(true));
        complaint
                .tried(
                        "agent1",
                        "evidence",
                        items(Map.of("kind", "VIDEO_SESSION", "description", "?")))
                .statusCode(422)
                .body("errors[0].field", equalTo("items[0].reference"));
    }

    /// Received at 10:00, the check is due at 11:00.
    @Test
    @Tag("EVD-07")
    void nothing_is_verified_before_the_order_and_the_pictures_were_looked_at() {
        Played request =
                received(
                        START,
                        "agent1",
                        Map.of("kind", "RETURN", "channel", "APP", "content", "请问怎么退货"));
        assertThat(request.dueAt("VERIFY")).isEqualTo(Played.time("2026-03-02T11:00"));
        Map<String, Object> step = Map.of("stage", "VERIFY", "finding", "属实");
        refusedAs("NOT_VERIFIED", request.tried("agent1", "steps", step));
        request.then("agent1", "findings", finding("PICTURE_CHECK", "CONFIRMED"));
        refusedAs("NOT_VERIFIED", request.tried("agent1", "steps", step));
        request.then("agent1", "snapshots", Map.of("subjects", List.of("LOGISTICS")));
        refusedAs("NOT_VERIFIED", request.tried("agent1", "steps", step));

        request.then("agent1", "snapshots", Map.of("subjects", List.of("ORDER")))
                .at("2026-03-02T11:00")
                .then("agent1", "steps", step);

        assertThat(request.stateOf("VERIFY")).isEqualTo("MET");
    }

    /// Three laboratories, as in the seed.
    @Test
    @Tag("EVD-09")
    void a_test_of_a_third_party_has_laboratory_date_and_result() {
        Played complaint = received(START, DEFECT).investigating();
        for (String laboratory : List.of("国家家电质检中心", "SGS", "中国计量院")) {
            complaint.then("agent1", "evidence", items(report(laboratory)));
        }

        evidence(complaint, "agent1", "zh-CN")
                .body("items", hasSize(3))
                .body("items.document.type", hasItem("TEST_REPORT"))
                .body("items[1].document.issuer", equalTo("SGS"))
                .body("items[1].document.issuedOn", equalTo("2026-02-27"))
                .body("items[1].document.result", equalTo("出厂缺陷"));
        complaint
                .tried("agent1", "evidence", items(document(Map.of("type", "TEST_REPORT"))))
                .statusCode(422)
                .body("errors[0].field", equalTo("items[0].document.issuer"));
    }

    @ParameterizedTest
    @CsvSource({"小家电噪音大, PRODUCT", "快递一直没动, LOGISTICS"})
    @Tag("EVD-10")
    void goods_and_parcels_are_decided_when_it_was_said_who_is_responsible(
            String content, String category) {
        Played complaint = received(START, content);
        complaint.then("supervisor1", "classification", classified(category));
        complaint.investigating().then("agent1", "proposal", offer());
        if (complaint.get("status").equals("PENDING_APPROVAL")) {
            complaint.then("middle1", "approval", Map.of("approved", true, "reason", "属实"));
        }
        refusedAs("RESPONSIBILITY_OPEN", complaint.tried("middle1", "decision", Map.of()));

        complaint
                .then(
                        "agent1",
                        "responsibility",
                        Map.of("responsibleParty", "CARRIER", "reason", "签收前破损"))
                .then("middle1", "decision", Map.of());

        assertThat(complaint.get("status")).isEqualTo("DECIDED");
        assertThat(complaint.get("responsibleParty")).isEqualTo("CARRIER");
        assertThat(complaint.events("RESPONSIBILITY_NAMED").getFirst())
                .containsEntry("responsibleParty", "CARRIER")
                .containsEntry("actor", "agent1");
    }

    @Test
    void the_responsible_party_can_be_named_with_the_decision() {
        Played complaint =
                received(START, "快递一直没动")
                        .then("supervisor1", "classification", classified("LOGISTICS"));
        complaint.investigating().then("supervisor1", "proposal", offer());

        complaint.then("supervisor1", "decision", Map.of("responsibleParty", "CARRIER"));

        assertThat(complaint.get("responsibleParty")).isEqualTo("CARRIER");
    }

    @Test
    void other_matters_are_decided_without_a_responsible_party() {
        Played complaint = received(START, "客服态度差").investigating();

        complaint
                .then("supervisor1", "proposal", offer())
                .then("supervisor1", "decision", Map.of());

        assertThat(complaint.get("status")).isEqualTo("DECIDED");
    }

    @Test
    @Tag("EVD-12")
    void reports_and_cards_are_documents_of_the_case() {
        Played complaint = received(START, DEFECT).investigating();

        complaint
                .then("customer1", "evidence", items(document(Map.of("type", "WARRANTY_CARD"))))
                .then("agent1", "evidence", items(document(Map.of("type", "INSPECTION_REPORT"))))
                .then("agent1", "evidence", items(report("SGS")));

        evidence(complaint, "agent1", "zh-CN")
                .body(
                        "items.document.type",
                        equalTo(List.of("WARRANTY_CARD", "INSPECTION_REPORT", "TEST_REPORT")))
                .body("checklist", hasItem(hasEntry("proof", "DOCUMENT")))
                .body("checklist.find { it.proof == 'DOCUMENT' }.given", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "agent2, 404, findings",
        "customer1, 403, snapshots",
        "app1, 403, findings",
        "back1, 403, responsibility",
        "trainee1, 403, findings"
    })
    void only_those_who_work_on_a_case_establish_its_facts(
            String account, int status, String noun) {
        received(START, DEFECT)
                .investigating()
                .tried(account, noun, finding("GENUINE", "true"))
                .statusCode(status);
    }

    private static void refusedAs(String code, ValidatableResponse answer) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    private static ValidatableResponse evidence(Played complaint, String account, String language) {
        return Api.as(account)
                .header("Accept-Language", language)
                .get("/complaints/{id}/evidence", complaint.id())
                .then()
                .statusCode(200);
    }

    private static JsonPath content(JsonPath evidence, int item) {
        return JsonPath.from(evidence.getString("items[%d].content".formatted(item)));
    }

    private static Map<String, Object> of(String content, Map<String, String> references) {
        Map<String, Object> body = new HashMap<>(references);
        body.put("content", content);
        return body;
    }

    private static Map<String, Object> finding(String fact, String value) {
        return Map.of("fact", fact, "value", value);
    }

    private static Map<String, Object> photo() {
        return items(
                Map.of(
                        "kind", "REFERENCE",
                        "description", "划痕照片",
                        "reference", "photos/1.jpg",
                        "mediaType", "image/jpeg"));
    }

    private static Map<String, Object> report(String laboratory) {
        return document(
                Map.of(
                        "type", "TEST_REPORT",
                        "issuer", laboratory,
                        "issuedOn", "2026-02-27",
                        "result", "出厂缺陷"));
    }

    private static Map<String, Object> document(Map<String, String> document) {
        return Map.of(
                "kind", "REFERENCE",
                "description", "文件",
                "reference", "documents/1.pdf",
                "document", document);
    }

    private static Map<String, Object> items(Map<String, ?> item) {
        return Map.of("items", List.of(item));
    }

    private static Map<String, Object> classified(String category) {
        return Map.of("category", category, "reason", "人工判断");
    }

    private static Map<String, Object> offer() {
        return Map.of(
                "text", "退款并致歉",
                "remedy", "退款",
                "compensation", "100.00",
                "reasons", "包裹破损",
                "alternative", "可申请换货");
    }

    private static void order(String orderNo) {
        Api.as("app1")
                .body(
                        Map.of(
                                "orderNo", orderNo,
                                "customerId", "customer1",
                                "placedAt", "2026-03-02T09:50:00+08:00"))
                .post("/orders")
                .then()
                .statusCode(201);
    }

    private static void node(String shipmentNo, String text) {
        Api.as("app1")
                .body(
                        Map.of(
                                "orderNo",
                                "ORD-1",
                                "customerId",
                                "customer1",
                                "at",
                                text.equals("离开上海")
                                        ? "2026-03-02T09:55:00+08:00"
                                        : "2026-03-02T09:59:00+08:00",
                                "text",
                                text))
                .post("/shipments/{no}/nodes", shipmentNo)
                .then()
                .statusCode(200);
    }
}
