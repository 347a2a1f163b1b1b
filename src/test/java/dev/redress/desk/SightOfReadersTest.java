package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each role sees of what a case gathers.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SightOfReadersTest {

    private static final String HIGH_RISK = "我的信息泄露了，天天有骚扰电话";
    private static final Map<String, Object> REPORT =
            Map.of("findings", "来电 13812345678", "customerVersion", "致 13812345678");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor1, 来电 *******5678, 致 *******5678",
        "auditor1,    来电 *******5678, 致 *******5678",
        "back1,       来电 *******5678, 致 *******5678",
        "customer1,   ,",
        "app1,        ,"
    })
    void the_risk_report_is_masked_and_the_customers_side_waits_for_the_approval(
            String account, String findings, String customerVersion) {
        ACase complaint = ACase.of("customer1", HIGH_RISK).then("back1", "risk-report", REPORT);

        read(account, complaint, "")
                .body("riskReport.findings", equalTo(findings))
                .body("riskReport.customerVersion", equalTo(customerVersion));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "app1"})
    void the_customers_side_sees_no_inner_workings(String account) {
        ACase complaint =
                ACase.of("customer1", HIGH_RISK)
                        .then("back1", "risk-report", REPORT)
                        .then("supervisor1", "escalation", Map.of("reason", "风险"))
                        .investigating()
                        .then(
                                "agent1",
                                "evidence-requests",
                                Map.of("items", List.of("照片"), "reason", "存疑"));

        List<Map<String, Object>> told = complaint.timelineFor(account);

        assertThat(told).extracting(event -> event.get("type")).doesNotContain("RISK_REPORT_FILED");
        assertThat(told).extracting(event -> event.get("actor")).doesNotContain("agent1", "back1");
        assertThat(told).noneMatch(event -> event.containsKey("reason"));
        assertThat(told).noneMatch(event -> event.containsKey("pauses"));
        assertThat(told).anyMatch(event -> "照片".equals(event.get("items")));
        read(account, complaint, "")
                .body("skillGroup", nullValue())
                .body("followUp", nullValue())
                .body("riskReport", nullValue());
        Api.as(account)
                .get("/complaints/{id}/deadlines/RISK_REPORT/explanation", complaint.id())
                .then()
                .statusCode(404);
    }

    /// How the desk hands the case on, reports on it and watches itself is promised to nobody.
    @Test
    void customers_see_the_clocks_of_what_was_promised_and_their_app_all() {
        ACase complaint = ACase.of("customer1", HIGH_RISK);

        List<String> ofDesk = stages("supervisor1", complaint);
        List<String> told = stages("customer1", complaint);

        assertThat(ofDesk).contains("STALE", "SUPERVISOR_IN", "RISK_REPORT");
        assertThat(told).contains("ACK", "FIRST_RESPONSE", "ASSIGN", "PROPOSAL", "RESOLVE");
        assertThat(told).doesNotContain("STALE", "SUPERVISOR_IN", "RISK_REPORT");
        assertThat(ofDesk).containsAll(told);
        read("customer1", complaint, "")
                .body("deadlines.stage", equalTo(told))
                .body("deadlines.targets.flatten()", equalTo(List.of()))
                .body("deadlines.responsiblePerson", everyItem(nullValue()));
        read("app1", complaint, "")
                .body("deadlines.stage", equalTo(ofDesk))
                .body("deadlines.responsiblePerson", everyItem(nullValue()));
    }

    private static List<String> stages(String account, ACase complaint) {
        return read(account, complaint, "/deadlines").extract().path("items.stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor1", "back1", "agent1", "security1"})
    void whoever_may_see_a_case_sees_what_was_announced(String account) {
        ACase complaint =
                ACase.of("customer1", HIGH_RISK)
                        .investigating()
                        .then(
                                "agent1",
                                "follow-ups",
                                Map.of("workingDays", 3, "about", "致电 13812345678"));

        read(account, complaint, "/follow-ups")
                .statusCode(200)
                .body("items[0].number", equalTo(1))
                .body("items[0].about", not(containsString("13812345678")));
    }

    @Test
    void the_back_office_sees_neither_the_customer_nor_what_was_said() {
        ACase complaint =
                ACase.of("customer1", HIGH_RISK)
                        .then("customer1", "messages", Map.of("text", "快"))
                        .then("customer1", "evidence", evidence("TEXT", 1))
                        .then("supervisor1", "escalation", Map.of("reason", "王小明生气"));

        List<Map<String, Object>> told = complaint.timelineFor("back1");

        assertThat(told).noneMatch(event -> event.containsKey("reason"));
        assertThat(told).noneMatch(event -> event.containsKey("text"));
        assertThat(told).extracting(event -> event.get("actor")).doesNotContain("customer1");
        read("back1", complaint, "/evidence").body("items[0].by", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http://a.example/x", "a/../b", "a b"})
    void a_reference_is_a_safe_url_or_a_storage_key(String reference) {
        ACase complaint = ACase.of("customer1", "客服态度差");

        complaint.tried("customer1", "evidence", file(reference, "image/jpeg")).statusCode(422);
        complaint.tried("customer1", "evidence", file("a/b.jpg", "text")).statusCode(422);
        complaint.then("customer1", "evidence", file("https://a.example/x?y=1", "image/jpeg"));
    }

    @Test
    void the_customers_side_raises_a_case_once_a_day() {
        ACase complaint =
                ACase.of("customer1", "客服态度差")
                        .then("customer1", "escalation", Map.of("reason", "慢"));
        for (String account : List.of("customer1", "app1")) {
            complaint
                    .tried(account, "escalation", Map.of("reason", "慢"))
                    .statusCode(409)
                    .body("code", equalTo("URGED_ALREADY"));
        }
    }

    @Test
    void who_may_not_see_a_case_learns_of_no_account_by_it() {
        ACase complaint = ACase.of("customer1", "客服态度差").assigned();
        for (String account : List.of("agent1", "nobody9", "customer2")) {
            complaint
                    .tried("agent2", "transfer", Map.of("account", account, "reason", "?"))
                    .statusCode(404);
        }
        complaint
                .tried("agent1", "transfer", Map.of("account", "customer2", "reason", "?"))
                .statusCode(422);
    }

    private static ValidatableResponse read(String account, ACase complaint, String path) {
        return Api.as(account).get("/complaints/" + complaint.id() + path).then().statusCode(200);
    }

    private static Map<String, Object> evidence(String kind, int pieces) {
        return Map.of(
                "items", Collections.nCopies(pieces, Map.of("kind", kind, "description", "划痕")));
    }

    private static Map<String, Object> file(String reference, String mediaType) {
        return Map.of(
                "items",
                List.of(
                        Map.of(
                                "kind",
                                "REFERENCE",
                                "description",
                                "照片",
                                "reference",
                                reference,
                                "mediaType",
                                mediaType)));
    }

    @ParameterizedTest
    @CsvSource({
        "customer1,   13812345678, 广13912345678",
        "supervisor1, *******5678, 广*******5678",
        "back1,       *******5678, 广*******5678",
        "app1,        *******5678, 广*******5678"
    })
    void numbers_of_people_are_hidden_in_labels_too(String account, String brand, String region) {
        ACase complaint =
                ACase.of(
                        Map.of(
                                "channel",
                                "APP",
                                "customer",
                                Map.of("id", "customer1"),
                                "content",
                                "客服态度差",
                                "productId",
                                "6901234567890",
                                "brand",
                                "13812345678",
                                "region",
                                "广13912345678",
                                "tags",
                                List.of("VIP", "电13812345678", "6901234567890")));

        read(account, complaint, "")
                .body("brand", equalTo(brand))
                .body("region", equalTo(region))
                .body("tags", equalTo(List.of("VIP", "电*******5678", "6901234567890")));
    }
}
