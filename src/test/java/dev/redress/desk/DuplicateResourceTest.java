package dev.redress.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DuplicateResourceTest {

    private static final String BROKEN = "收到的水壶漏水，客服态度很差，一直不处理";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-20T12:00:00+08:00");
    }

    @Test
    void the_same_complaint_by_app_and_by_phone_is_found_with_score_and_reasons() {
        ACase app = told("APP", "C-1", "O-1", "P-1", BROKEN, "09:00");
        ACase phone = told("PHONE", "C-1", "O-1", "P-1", BROKEN + "！", "12:00");

        duplicates("supervisor1", phone)
                .body("items", hasSize(1))
                .body("items[0].caseId", equalTo(app.id()))
                .body("items[0].caseNo", equalTo(app.caseNo()))
                .body("items[0].score", equalTo(1.0f))
                .body(
                        "items[0].reasons.code",
                        contains(
                                "SAME_CUSTOMER",
                                "SAME_ORDER",
                                "SAME_PRODUCT",
                                "TEXTS_ALIKE",
                                "OTHER_CHANNEL",
                                "HOURS_APART"))
                .body("items[0].reasons.detail", contains(null, null, null, "1.00", null, "3"))
                .body("items[0].status", equalTo(app.status()))
                .body("items[0].channel", equalTo("APP"))
                .body("items[0].suggestion", equalTo("DUPLICATE"))
                .body("complete", equalTo(true));
        duplicates("supervisor1", app).body("items.caseId", contains(phone.id()));
    }

    @Test
    void of_another_customer_only_what_is_told_nearly_alike_about_the_product_is_found() {
        ACase one = told("APP", "C-1", "O-1", "P-1", BROKEN, "09:00");
        told("APP", "C-2", "O-2", "P-2", BROKEN, "09:10");
        told("APP", "C-3", "O-3", "P-1", "收到的水壶漏水，客服态度很差", "09:20");
        ACase alike = told("APP", "C-4", "O-4", "P-1", BROKEN, "09:30");
        ACase sameOrder = told("APP", "C-5", "O-1", null, "收到的水壶漏水，客服态度很差", "09:40");

        duplicates("supervisor1", one)
                .body("items.caseId", contains(alike.id(), sameOrder.id()))
                .body("items.suggestion", contains("RELATED", "RELATED"));
    }

    @Test
    void what_came_outside_the_window_is_not_found() {
        ACase one = told("APP", "C-1", null, null, BROKEN, "2026-03-06T11:59:00");
        ACase two = told("APP", "C-1", null, null, BROKEN, "2026-03-20T12:00:00");

        duplicates("supervisor1", two).body("items", hasSize(0));
        ACase three = told("APP", "C-1", null, null, BROKEN, "2026-03-20T11:59:00");
        duplicates("supervisor1", three).body("items.caseId", contains(one.id(), two.id()));
    }

    @Test
    void nobody_is_shown_a_case_that_is_not_his_to_see() {
        ACase mine = told("APP", "C-1", "O-1", "P-1", BROKEN, "09:00").assigned();
        ACase other = told("PHONE", "C-1", "O-1", "P-1", BROKEN, "10:00");

        duplicates("agent1", mine).body("items", hasSize(0));
        other.then("supervisor1", "assignment", Map.of("assignee", "agent1"));
        duplicates("agent1", mine).body("items.caseId", contains(other.id()));
        for (String account : List.of("customer1", "app1", "bot1")) {
            Api.as(account).get("/complaints/{id}/duplicates", mine.id()).then().statusCode(403);
        }
        Api.as("agent2").get("/complaints/{id}/duplicates", mine.id()).then().statusCode(404);
    }

    @Test
    void what_is_linked_says_so() {
        ACase one = told("APP", "C-1", "O-1", "P-1", BROKEN, "09:00");
        ACase two = told("PHONE", "C-1", "O-1", "P-1", BROKEN, "10:00");

        one.then("supervisor1", "links", LinkResourceTest.link(two, "DUPLICATE"));

        duplicates("supervisor1", two)
                .body("items.caseId", contains(one.id()))
                .body("items.linked", contains("DUPLICATE"));
    }

    @Test
    void of_too_many_the_nearest_are_looked_at_and_the_answer_says_so() {
        ACase one = told("APP", "C-1", null, "P-1", BROKEN, "09:00");
        for (int i = 0; i < 101; i++) {
            told("APP", "D-" + i, null, "P-1", BROKEN, "09:30");
        }

        duplicates("supervisor1", one).body("items", hasSize(50)).body("complete", equalTo(false));
    }

    private static ValidatableResponse duplicates(String account, ACase of) {
        return Api.as(account).get("/complaints/{id}/duplicates", of.id()).then().statusCode(200);
    }

    /// @param time of the day, or a day with its time
    static ACase told(
            String channel,
            String customer,
            @Nullable String order,
            @Nullable String product,
            String content,
            String time) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", channel);
        body.put("customer", Map.of("id", customer, "phone", "13812345678"));
        body.put("content", content);
        body.put(
                "receivedAt",
                (time.contains("T") ? time : "2026-03-20T" + time + ":00") + "+08:00");
        if (order != null) {
            body.put("orderNo", order);
        }
        if (product != null) {
            body.put("productId", product);
        }
        return ACase.of(body);
    }
}
