package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CaseReadingTest {

    private static final String WITH_PHONE = "客服态度差，请打我电话13812345678";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void the_customer_reads_their_own_data_in_full_and_the_desk_sees_it_masked() {
        ACase complaint = withContact();

        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("content", equalTo(WITH_PHONE))
                .body("customer.name", equalTo("王小明"))
                .body("customer.phone", equalTo("13812345678"));
        Api.as("supervisor1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("content", equalTo("客服态度差，请打我电话*******5678"))
                .body("customer.name", equalTo("王*"))
                .body("customer.phone", equalTo("*******5678"))
                .body("customer.email", equalTo("w***@example.com"));
        Api.as("back1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("customer", equalTo(Map.of()))
                .body("content", equalTo("***"));
    }

    /// Otherwise whoever reads it masked could find out the rest digit by digit.
    @ParameterizedTest
    @ValueSource(strings = {"supervisor1", "auditor1", "operations1", "app1"})
    void what_is_masked_is_not_found(String reader) {
        ACase complaint =
                ACase.of(
                        Map.of(
                                "channel", "APP",
                                "customer", Map.of("id", "customer1", "phone", "02112345678"),
                                "content", "身份证110101199003070038，座机02112345678",
                                "orderNo", "6222020200112233445"));

        assertThat(found(reader, "1101011990")).isEmpty();
        assertThat(found(reader, "021123")).isEmpty();
        assertThat(found(reader, "座机")).containsExactly(complaint.id());
        assertThat(found(reader, "0038")).containsExactly(complaint.id());
        assertThat(found(reader, "622202020011")).containsExactly(complaint.id());
        assertThat(found("customer1", "1101011990")).containsExactly(complaint.id());
    }

    @Test
    void the_back_office_finds_cases_neither_by_their_words_nor_by_their_customers() {
        ACase complaint = withContact();
        String caseNo = Api.as("back1").get("/complaints/{id}", complaint.id()).path("caseNo");

        assertThat(found("back1", "客服")).isEmpty();
        assertThat(found("back1", caseNo)).containsExactly(complaint.id());
        for (String contact : List.of("13812345678", "wang@example.com")) {
            Api.as("back1")
                    .queryParam("q", contact)
                    .get("/complaints")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FIELD_NOT_ALLOWED"));
        }
        Api.as("back1")
                .queryParam("customerId", "customer1")
                .get("/complaints")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_said_of_evidence_is_masked_as_well() {
        ACase complaint = withContact();
        complaint.then(
                "customer1",
                "evidence",
                Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "kind", "REFERENCE",
                                        "description", "合影",
                                        "reference", "https://x.example/13912345678.jpg",
                                        "mediaType", "image/jpeg"))));

        for (String reader : List.of("supervisor1", "customer1")) {
            Api.as(reader)
                    .get("/complaints/{id}/evidence", complaint.id())
                    .then()
                    .body(
                            "items.reference",
                            hasItem(
                                    reader.equals("customer1")
                                            ? "https://x.example/13912345678.jpg"
                                            : "https://x.example/*******5678.jpg"));
        }
    }

    /// A number of the fixed net looks like none of a person's; it is known to be the customer's.
    @Test
    void messages_are_masked_as_the_case_is() {
        ACase complaint =
                ACase.of(
                                Map.of(
                                        "channel", "APP",
                                        "customer",
                                                Map.of("id", "customer1", "phone", "02112345678"),
                                        "content", "客服态度差"))
                        .assigned()
                        .then("customer1", "messages", Map.of("text", "请打02112345678"));
        String caseNo =
                Api.as("supervisor1").get("/complaints/{id}", complaint.id()).path("caseNo");

        String told =
                Api.as("supervisor1")
                        .queryParam("caseNo", caseNo)
                        .get("/notifications")
                        .then()
                        .statusCode(200)
                        .body("caseId", nullValue())
                        .extract()
                        .asString();

        assertThat(told).contains("请打*******5678").doesNotContain("02112345678");
    }

    private static List<String> found(String reader, String text) {
        return Api.as(reader)
                .queryParam("q", text)
                .get("/complaints")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer2", "agent2", "mediator1", "expert1", "security1", "trainee1"})
    void a_case_that_the_reader_may_not_see_is_not_there(String account) {
        ACase complaint = ACase.of("customer1", "客服态度差").assigned();

        for (String path : List.of("", "/timeline", "/deadlines")) {
            Api.as(account)
                    .get("/complaints/" + complaint.id() + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_FOUND"));
        }
        Api.as(account).get("/complaints").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void whatever_a_stranger_tries_the_case_is_not_there() {
        ACase complaint = ACase.of("customer1", "客服态度差").proposed();

        complaint.tried("customer2", "proposal-answer", Map.of("accepted", true)).statusCode(404);
        Api.as("customer2")
                .header("If-Match", "\"99\"")
                .body(Map.of("accepted", true))
                .post("/complaints/{id}/proposal-answer", complaint.id())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "supervisor1", "middle1", "operations1", "auditor1", "app1"})
    void those_who_work_on_it_or_lead_see_it(String account) {
        ACase complaint = ACase.of("customer1", "客服态度差").assigned();

        Api.as(account).get("/complaints/{id}", complaint.id()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin1", "bot1", "scheduler1"})
    void who_has_no_business_with_cases_is_turned_away(String account) {
        Api.as(account).get("/complaints").then().statusCode(403);
    }

    @Test
    void experts_see_what_waits_for_a_review_and_security_its_own_categories() {
        ACase appealed =
                ACase.of("customer1", "客服态度差")
                        .proposed()
                        .then(
                                "customer1",
                                "proposal-answer",
                                Map.of("accepted", false, "requestReview", true));
        ACase stolen = ACase.of("customer2", "账号被盗");

        Api.as("expert1")
                .get("/complaints")
                .then()
                .body("items.id", equalTo(List.of(appealed.id())));
        Api.as("security1")
                .get("/complaints")
                .then()
                .body("items.id", equalTo(List.of(stolen.id())));
    }

    @Test
    void the_customers_timeline_names_nobody_and_keeps_the_inner_workings() {
        ACase complaint = ACase.of("customer1", "收到的是假货").investigating();
        complaint.then("agent1", "proposal", ACase.offer("10.00"));

        List<Map<String, Object>> told = complaint.timelineFor("customer1");

        assertThat(told)
                .extracting(entry -> entry.get("type"))
                .doesNotContain("APPROVAL_REQUESTED");
        assertThat(told)
                .extracting(entry -> entry.get("actor"))
                .doesNotContain("agent1", "supervisor1");
        assertThat(told).noneMatch(entry -> entry.containsKey("finding"));
        assertThat(complaint.timelineFor("supervisor1"))
                .anyMatch(entry -> "核对订单与物流".equals(entry.get("finding")))
                .anyMatch(entry -> "APPROVAL_REQUESTED".equals(entry.get("type")));
        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("proposal", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "app1"})
    void a_rejection_that_is_only_drafted_or_sent_back_is_the_desks_own(String outsider) {
        ACase complaint =
                ACase.of("customer1", "客服态度差")
                        .then(
                                "supervisor1",
                                "rejection",
                                Map.of("ground", "NOT_THE_PLATFORM", "explanation", "非本平台购买"))
                        .then(
                                "operations1",
                                "rejection/approval",
                                Map.of("approved", false, "reason", "有订单"));

        assertThat(complaint.timelineFor(outsider))
                .extracting(entry -> entry.get("type"))
                .doesNotContain("REJECTION_DRAFTED", "REJECTION_REFUSED");
        assertThat(complaint.timelineFor("operations1"))
                .extracting(entry -> entry.get("type"))
                .contains("REJECTION_DRAFTED", "REJECTION_REFUSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"supervisor1", "middle1", "operations1", "compliance1", "back1", "auditor1"})
    void nobody_reads_a_complaint_about_themselves(String account) {
        String named = account.equals("supervisor1") ? "operations1" : "supervisor1";
        ACase about =
                ACase.of("customer1", "客服态度差")
                        .then(named, "complained-of", Map.of("account", account));
        ACase other = ACase.of("customer2", "客服态度差");

        for (String path : List.of("", "/timeline", "/deadlines", "/evidence")) {
            Api.as(account).get("/complaints/" + about.id() + path).then().statusCode(404);
            Api.as(account).get("/complaints/" + other.id() + path).then().statusCode(200);
        }
        Api.as(account).get("/complaints").then().body("items.id", equalTo(List.of(other.id())));
        Api.as("app1").get("/complaints/{id}", about.id()).then().statusCode(200);
    }

    @Test
    void a_security_officer_reads_no_complaint_about_themselves() {
        ACase about =
                ACase.of("customer1", "账号被盗")
                        .then("supervisor1", "complained-of", Map.of("account", "security1"));
        ACase other = ACase.of("customer2", "账号被盗");

        Api.as("security1").get("/complaints/{id}", about.id()).then().statusCode(404);
        Api.as("security1")
                .get("/complaints")
                .then()
                .body("items.id", equalTo(List.of(other.id())));
    }

    @Test
    void a_draft_that_was_never_sent_stays_with_the_desk() {
        ACase complaint = ACase.of("customer1", "收到的是假货").investigating();
        complaint.then("agent1", "proposal", ACase.offer("10.00"));

        complaint.then("customer1", "withdrawal", Map.of("reason", "不追究了"));

        for (String outsider : List.of("customer1", "app1")) {
            Api.as(outsider)
                    .get("/complaints/{id}", complaint.id())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"))
                    .body("proposal", nullValue());
        }
        Api.as("supervisor1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("proposal.compensation", equalTo("10.00"));
    }

    @Test
    void customers_are_shown_no_names() {
        ACase complaint = ACase.of("customer1", "客服态度差").proposed();

        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("assignee", nullValue())
                .body("firstContactOwner", nullValue())
                .body("proposal.text", equalTo("退款并致歉"))
                .body("proposal.draftedBy", nullValue())
                .body("deadlines.findAll { it.responsiblePerson != null }", hasSize(0));
        Api.as("supervisor1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("assignee", equalTo("agent1"));
    }

    @Test
    void a_case_that_is_over_is_not_overdue_any_more() {
        ACase complaint = ACase.of("customer1", "客服态度差");
        Api.setClock("2026-03-02T13:00:00+08:00");
        overdue().body("items", hasSize(1));

        complaint.then("customer1", "withdrawal", Map.of());

        overdue().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "42", "019ca7c6-0000-7000-8000-00000000000g", "' or 1=1"})
    void what_is_no_id_is_the_id_of_no_case(String id) {
        Api.as("supervisor1").get("/complaints/{id}", id).then().statusCode(404);
    }

    @Test
    void an_unknown_id_is_not_found() {
        Api.as("supervisor1")
                .get("/complaints/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void pages_show_every_case_once() {
        for (int i = 0; i < 5; i++) {
            ACase.of("customer1", "客服态度差 " + i);
        }

        List<String> seen = new ArrayList<>();
        JsonPath page = page(null);
        seen.addAll(page.getList("items.id"));
        while (page.getString("next") != null) {
            page = page(page.getString("next"));
            seen.addAll(page.getList("items.id"));
        }

        assertThat(seen).hasSize(5);
        assertThat(new HashSet<>(seen)).hasSize(5);
    }

    @Test
    @Tag("M12")
    void a_page_that_cannot_be_is_refused() {
        for (int i = 0; i < 3; i++) {
            ACase.of("customer1", "客服态度差 " + i);
        }
        String next = page(null).getString("next");
        String forged = (next.charAt(0) == 'A' ? "B" : "A") + next.substring(1);

        for (String limit : List.of("0", "-1", "10000", "201", "ten")) {
            refused("limit", limit).body("errors.field", equalTo(List.of("limit")));
        }
        for (String cursor : List.of(forged, "forged", "=", next + "AAAA")) {
            refused("cursor", cursor).body("errors.code", equalTo(List.of("INVALID_CURSOR")));
        }
        Api.as("supervisor1").queryParam("limit", 1).get("/complaints").then().statusCode(200);
        Api.as("supervisor1").queryParam("limit", 200).get("/complaints").then().statusCode(200);
    }

    @Test
    void a_cursor_belongs_to_its_list() {
        for (int i = 0; i < 3; i++) {
            ACase.of("customer1", "客服态度差 " + i);
        }
        String next = page(null).getString("next");

        Api.as("supervisor1")
                .queryParam("status", "CLASSIFIED")
                .queryParam("cursor", next)
                .get("/complaints")
                .then()
                .statusCode(422);
    }

    @Test
    void a_filter_that_means_nothing_is_told_what_would() {
        refused("status", "DONE")
                .body("errors[0].message", org.hamcrest.Matchers.containsString("RECEIVED"));
        refused("severity", "general").body("errors.code", hasItem("UNKNOWN_VALUE"));
        refused("overdue", "maybe").body("errors.field", hasItem("overdue"));
        refused("q", " ").body("errors.field", hasItem("q"));
    }

    @Test
    void overdue_cases_are_those_with_a_broken_promise() {
        ACase complaint = ACase.of("customer1", "客服态度差");

        Api.setClock("2026-03-02T11:00:00+08:00");
        overdue().body("items", hasSize(0));
        Api.setClock("2026-03-02T11:00:00.000001+08:00");
        overdue().body("items.id", equalTo(List.of(complaint.id())));
    }

    @Test
    void signs_of_the_query_language_are_looked_for_as_they_are() {
        ACase.of("customer1", "打了5折，100%假货");
        ACase.of("customer1", "打了5折，不是1000件");

        Api.as("supervisor1")
                .queryParam("q", "100%")
                .get("/complaints")
                .then()
                .body("items", hasSize(1));
    }

    private static ACase withContact() {
        return ACase.of(
                Map.of(
                        "channel",
                        "PHONE",
                        "customer",
                        Map.of(
                                "id", "customer1",
                                "name", "王小明",
                                "phone", "13812345678",
                                "email", "wang@example.com"),
                        "content",
                        WITH_PHONE));
    }

    private static JsonPath page(@Nullable String cursor) {
        var request = Api.as("supervisor1").queryParam("limit", 2);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/complaints").then().statusCode(200).extract().jsonPath();
    }

    private static io.restassured.response.ValidatableResponse refused(String name, String value) {
        return Api.as("supervisor1")
                .queryParam(name, value)
                .get("/complaints")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    private static io.restassured.response.ValidatableResponse overdue() {
        return Api.as("supervisor1")
                .queryParam("overdue", "true")
                .get("/complaints")
                .then()
                .statusCode(200);
    }
}
