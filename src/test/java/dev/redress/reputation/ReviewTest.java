package dev.redress.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What customers say in public (spec.md §2.21).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReviewTest {

    private static final String WEEKS =
            "/reports/reviews?from=2026-03-01T16:00:00Z&to=2026-03-15T16:00:00Z";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    @Tag("REV-01")
    void a_review_that_comes_twice_is_one() {
        Map<String, ?> further =
                Map.of(
                        "text", "很好，联系我 13812345678",
                        "productId", "P-1",
                        "orderNo", "ORD-1");
        String id =
                told("RV-1", 5, further)
                        .statusCode(201)
                        .body("productId", equalTo("P-1"))
                        .body("orderNo", equalTo("ORD-1"))
                        .body("text", containsString("*******5678"))
                        .extract()
                        .path("id");

        told("RV-1", 5, further).statusCode(200).body("id", equalTo(id));
        told("RV-1", 1, Map.of("source", "SESSION")).statusCode(201);
        told("RV-2", 0, Map.of()).statusCode(422).body("errors.field", contains("rating"));
        told("RV-2", 6, Map.of()).statusCode(422).body("errors.field", contains("rating"));

        assertThat(database.count("public_review")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 客服态度很好, GOOD, ATTITUDE",
        "4, 发货很快, GOOD, SPEED",
        "3, 问题解决了, NEUTRAL, SOLVING",
        "2, so slow, BAD, SPEED",
        "1, '', BAD, SOLVING"
    })
    @Tag("REV-02")
    void each_review_has_a_side_and_a_sentiment(
            int rating, String text, String sentiment, String dimension) {
        told("RV-1", rating, Map.of("text", text))
                .statusCode(201)
                .body("sentiment", equalTo(sentiment))
                .body("dimensions", hasItem(dimension));
    }

    @Test
    @Tag("REV-06")
    @Tag("REV-10")
    void a_bad_review_is_a_case_that_is_answered_within_a_day() {
        told("RV-1", 3, Map.of("text", "一般")).body("caseId", nullValue());
        String caseId =
                told(
                                "RV-2",
                                2,
                                Map.of(
                                        "text", "客服态度差",
                                        "customerId", "customer1",
                                        "source", "WORD_OF_MOUTH"))
                        .body("caseId", notNullValue())
                        .extract()
                        .path("caseId");
        told("RV-2", 2, Map.of("source", "WORD_OF_MOUTH")).statusCode(200);

        Api.as("operations1")
                .get("/complaints/{id}", caseId)
                .then()
                .statusCode(200)
                .body("kind", equalTo("FEEDBACK"))
                .body("tags", hasItem("WORD_OF_MOUTH"))
                .body(
                        "deadlines.find { it.stage == 'REPLY' }.dueAt",
                        equalTo("2026-03-03T02:00:00Z"));
        assertThat(database.count("complaint")).isOne();
    }

    @Test
    @Tag("REV-04")
    void the_author_is_told_once_what_became_of_it() {
        String id =
                told("RV-1", 4, Map.of("customerId", "customer1", "text", "希望退货更简单"))
                        .extract()
                        .path("id");
        reply(id, "USED").statusCode(200).body("outcome", equalTo("USED"));
        reply(id, "NOTED").statusCode(409).body("code", equalTo("ALREADY_REPLIED"));

        assertThat(
                        database.rows(
                                "select recipient, text from outbox where template = 'REVIEW_REPLY'"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString(0)).isEqualTo("customer:customer1");
                    assertThat(Opened.text(row.getString(1))).contains("退货流程已简化");
                });
        Api.as("agent1").get("/reviews").then().body("items.reply", contains("退货流程已简化"));
    }

    @Test
    void those_whose_author_heard_nothing_can_be_listed_alone() {
        String answered = told("RV-1", 4, Map.of("text", "希望退货更简单")).extract().path("id");
        String open = told("RV-2", 5, Map.of("text", "很好")).extract().path("id");
        reply(answered, "NOTED").statusCode(200);

        Api.as("agent1").get("/reviews?unanswered=true").then().body("items.id", contains(open));
        Api.as("agent1")
                .get("/reviews?unanswered=false")
                .then()
                .body("items.id", contains(open, answered));
        Api.as("agent1")
                .get("/reviews?unanswered=yes")
                .then()
                .statusCode(422)
                .body("errors.field", contains("unanswered"));
    }

    @Test
    @Tag("REV-05")
    void passing_on_something_good_is_rewarded_by_the_policy() {
        String praise = "非常满意，会推荐给朋友们";
        told("RV-1", 4, Map.of("text", praise, "shared", true)).body("points", equalTo(50));
        told("RV-2", 4, Map.of("text", praise)).body("points", equalTo(0));
        told("RV-3", 3, Map.of("text", praise, "shared", true)).body("points", equalTo(0));
        told("RV-4", 5, Map.of("text", "好", "shared", true)).body("points", equalTo(0));
    }

    @Test
    @Tag("REV-03")
    @Tag("REV-07")
    @Tag("REV-09")
    void the_trend_the_words_and_the_effect_are_reported() {
        written("RV-1", 5, "态度好", "2026-03-02T10:00:00+08:00", true);
        written("RV-2", 1, "态度差", "2026-03-02T10:00:00+08:00", false);
        Api.setClock("2026-03-09T10:00:00+08:00");
        written("RV-3", 5, "态度好", "2026-03-09T10:00:00+08:00", false);
        written("RV-4", 4, "很快", "2026-03-09T10:00:00+08:00", false);

        Api.as("operations1")
                .get(WEEKS)
                .then()
                .statusCode(200)
                .body("weeks.week", contains("2026-03-02", "2026-03-09"))
                .body("weeks.good", contains(50.00f, 100.00f))
                .body("weeks.bad", contains(50.00f, 0.00f))
                .body("weeks[0].goodChange", nullValue())
                .body("weeks[1].goodChange", equalTo(50.00f))
                .body("weeks[1].badChange", equalTo(-50.00f))
                .body("terms[0].name", equalTo("态度"))
                .body("terms[0].reviews", equalTo(3))
                .body("categories", hasSize(greaterThan(0)));

        Api.as("back1")
                .body(Map.of("percent", "42.50"))
                .put("/reports/reviews/effect/2026-03")
                .then()
                .statusCode(200);
        Api.as("operations1")
                .get("/reports/reviews/effect/2026-03")
                .then()
                .body("reviews", equalTo(4))
                .body("propagationRate", equalTo(25.00f))
                .body("brandAwareness", equalTo(42.50f));
        Api.as("operations1").get("/reports/reviews/effect/2026-13").then().statusCode(422);
    }

    private static void written(
            String externalId, int rating, String text, String at, boolean shared) {
        told(externalId, rating, Map.of("text", text, "writtenAt", at, "shared", shared))
                .statusCode(201);
    }

    private static ValidatableResponse reply(String id, String outcome) {
        return Api.as("agent1")
                .body(Map.of("outcome", outcome, "text", "退货流程已简化"))
                .post("/reviews/{id}/reply", id)
                .then();
    }

    private static ValidatableResponse told(String externalId, int rating, Map<String, ?> further) {
        Map<String, Object> body = new HashMap<>();
        body.put("source", "RATING_SYSTEM");
        body.put("externalId", externalId);
        body.put("rating", rating);
        body.putAll(further);
        return Api.as("app1").body(body).post("/reviews").then();
    }
}
