package dev.redress.scenarios;

import static dev.redress.scenarios.Signals.at;
import static dev.redress.scenarios.Signals.complaint;
import static dev.redress.scenarios.Signals.offset;
import static dev.redress.scenarios.Signals.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §11.4 and §6.5: what lifts a case in the queue, and how far.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PriorityScenariosTest {

    private static final String DELAYED = "快递太慢了";
    private static final Map<String, Object> DOUBLE_ELEVEN =
            Map.of(
                    "name", "双十一",
                    "from", offset("2026-11-10T20:00:00"),
                    "to", offset("2026-11-12T00:00:00"));

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
        database.execute("update account set active = true where username = 'senior1'");
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    private static void promotion() {
        at("2026-11-01T10:00");
        policy(
                "dynamic-rules",
                Map.of(
                        "effectiveFrom", offset("2026-11-01T00:00"),
                        "promotions", List.of(DOUBLE_ELEVEN),
                        "rules", List.of()));
    }

    @Test
    @Tag("D07")
    @Tag("CLS-22")
    void a_promotion_lifts_logistics_from_its_first_to_its_last_instant_and_no_deadline() {
        promotion();
        Map<String, ?> delayed = Map.of("content", DELAYED);
        at("2026-11-12T10:00");

        JsonPath before = complaint("C-1", "2026-11-10T19:59", delayed);
        JsonPath first = complaint("C-2", "2026-11-10T20:00", delayed);
        JsonPath last = complaint("C-3", "2026-11-11T23:59:59", delayed);
        JsonPath after = complaint("C-4", "2026-11-12T00:00", delayed);

        assertThat(before.getString("category")).isEqualTo("LOGISTICS");
        assertThat(before.getString("priority")).isEqualTo("P3");
        assertThat(first.getString("priority")).isEqualTo("P2");
        assertThat(last.getString("priority")).isEqualTo("P2");
        assertThat(after.getString("priority")).isEqualTo("P3");
        assertThat(first.<String>getList("tags")).containsExactly("promotion");
        assertThat(resolveTime(first)).isEqualTo(resolveTime(before));
        assertThat(resolveTime(after)).isEqualTo(resolveTime(before));
        assertThat(first.<String>getList("deadlines.stage"))
                .isEqualTo(before.<String>getList("deadlines.stage"))
                .isEqualTo(after.<String>getList("deadlines.stage"));
        assertThat(complaint("C-5", "2026-11-10T20:00", Map.of()).getString("priority"))
                .isEqualTo("P4");
    }

    @Test
    @Tag("CLS-23")
    void the_back_office_adds_a_rule_for_a_time_and_another_person_approves_it() {
        at("2026-03-02T10:00");
        policy(
                "dynamic-rules",
                Map.of(
                        "effectiveFrom", offset("2026-03-01T00:00"),
                        "promotions", List.of(),
                        "rules",
                                List.of(
                                        Map.of(
                                                "name", "奶粉",
                                                "from", offset("2026-03-02T12:00"),
                                                "to", offset("2026-03-03T12:00"),
                                                "condition",
                                                        Map.of(
                                                                "categories", List.of("SERVICE"),
                                                                "scope",
                                                                        Map.of(
                                                                                "brands",
                                                                                List.of("X"))),
                                                "effect",
                                                        Map.of(
                                                                "liftPriority",
                                                                true,
                                                                "tag",
                                                                "infant")))));
        at("2026-03-04T10:00");
        Map<String, ?> ofX = Map.of("brand", "X");

        assertThat(complaint("C-1", "2026-03-02T11:59:59", ofX).getString("priority"))
                .isEqualTo("P4");
        JsonPath hit = complaint("C-2", "2026-03-02T12:00", ofX);
        assertThat(hit.getString("priority")).isEqualTo("P3");
        assertThat(hit.<String>getList("tags")).containsExactly("infant");
        assertThat(complaint("C-3", "2026-03-03T12:00", ofX).getString("priority")).isEqualTo("P4");
        assertThat(complaint("C-4", "2026-03-02T12:00", Map.of("brand", "Y")).getString("priority"))
                .isEqualTo("P4");
        Api.as("back1")
                .body(
                        Map.of(
                                "effectiveFrom", offset("2026-03-01T00:00"),
                                "rules",
                                        List.of(
                                                Map.of(
                                                        "name", "r",
                                                        "from", offset("2026-03-03T12:00"),
                                                        "to", offset("2026-03-03T12:00"),
                                                        "effect", Map.of()))))
                .put("/policies/dynamic-rules")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("rules[0].to"));
    }

    @Test
    @Tag("D13")
    void a_high_value_customer_goes_to_a_senior_agent_who_is_available() {
        at("2026-03-02T10:00");
        Map<String, ?> tier = Map.of("customer", Map.of("id", "V-1", "tier", "HIGH_VALUE"));

        JsonPath routed = complaint("V-1", "2026-03-02T10:00", tier);

        assertThat(routed.getString("severity")).isEqualTo("GENERAL");
        assertThat(routed.getString("priority")).isEqualTo("P3");
        assertThat(routed.<String>getList("tags")).containsExactly("high_value");
        assertThat(routed.getString("status")).isEqualTo("ASSIGNED");
        assertThat(routed.getString("assignee")).isEqualTo("senior1");
        Api.as("senior1").get("/complaints/{id}", routed.getString("id")).then().statusCode(200);

        database.execute("update account set active = false where username = 'senior1'");
        JsonPath queued = complaint("V-1", "2026-03-02T10:00", tier);

        assertThat(queued.getString("priority")).isEqualTo("P3");
        assertThat(queued.getString("status")).isEqualTo("CLASSIFIED");
        assertThat(queued.getString("assignee")).isNull();
        Api.check();
    }

    @Test
    void a_lift_is_kept_through_a_grade_that_leaves_no_room_for_it() {
        at("2026-03-02T10:00");
        Map<String, ?> order = Map.of("content", DELAYED, "orderAmount", "5000.00");
        JsonPath serious = complaint("V-1", "2026-03-02T10:00", order);
        assertThat(serious.getString("severity")).isEqualTo("SERIOUS");
        assertThat(serious.getString("priority")).isEqualTo("P2");

        assertThat(graded(serious, "MAJOR")).isEqualTo("P2");
        assertThat(graded(serious, "GENERAL")).isEqualTo("P3");
        assertThat(graded(serious, "URGENT")).isEqualTo("P1");
        assertThat(graded(serious, "GENERAL")).isEqualTo("P3");
    }

    @Test
    void a_promotion_lifts_what_a_person_finds_to_be_logistics_and_no_deadline() {
        promotion();
        at("2026-11-12T10:00");
        JsonPath during = complaint("C-1", "2026-11-10T20:00", Map.of("content", "嗯"));
        JsonPath before = complaint("C-2", "2026-11-10T19:59", Map.of("content", "嗯"));
        assertThat(during.getString("status")).isEqualTo("RECEIVED");

        JsonPath lifted = classified(during);
        JsonPath usual = classified(before);

        assertThat(usual.getString("priority")).isEqualTo("P3");
        assertThat(lifted.getString("priority")).isEqualTo("P2");
        String due = "deadlines.find { it.stage == 'RESOLVE' }.dueAt";
        assertThat(lifted.getString(due)).isEqualTo(usual.getString(due));
        JsonPath again =
                changed(
                        during,
                        "classification",
                        Map.of("category", "LOGISTICS", "subCategory", "delay", "reason", "复核"));
        assertThat(again.getString("priority")).isEqualTo("P2");
    }

    private static JsonPath classified(JsonPath complaint) {
        return changed(
                complaint, "classification", Map.of("category", "LOGISTICS", "reason", "复核"));
    }

    private static String graded(JsonPath complaint, String severity) {
        return changed(complaint, "severity", Map.of("severity", severity, "reason", "复核"))
                .getString("priority");
    }

    private static JsonPath changed(JsonPath complaint, String noun, Map<String, ?> body) {
        String id = complaint.getString("id");
        String version = Api.as("operations1").get("/complaints/{id}", id).header("ETag");
        return Api.as("operations1")
                .header("If-Match", version)
                .body(body)
                .post("/complaints/{id}/{noun}", id, noun)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_senior_agent_with_both_hands_full_is_not_available() {
        at("2026-03-02T10:00");
        Map<String, Object> detection =
                new HashMap<>(
                        Api.as("back1").get("/policies/detection").jsonPath().getMap("content"));
        detection.put("seniorCasesMax", 1);
        policy("detection", detection);
        Map<String, ?> order = Map.of("orderAmount", "5000.00");

        assertThat(complaint("V-1", "2026-03-02T10:00", order).getString("assignee"))
                .isEqualTo("senior1");
        assertThat(complaint("V-2", "2026-03-02T10:00", order).getString("assignee")).isNull();
    }

    @Test
    void an_order_is_of_high_value_from_five_thousand_on_and_customers_do_not_say_so() {
        at("2026-03-02T10:00");

        JsonPath below = complaint("V-1", "2026-03-02T10:00", Map.of("orderAmount", "4999.99"));
        JsonPath from = complaint("V-2", "2026-03-02T10:00", Map.of("orderAmount", "5000"));

        assertThat(below.getString("priority")).isEqualTo("P4");
        assertThat(below.<String>getList("tags")).isEmpty();
        assertThat(from.getString("priority")).isEqualTo("P3");
        assertThat(from.getString("orderAmount")).isEqualTo("5000.00");
        Api.as("customer1")
                .body(
                        Map.of(
                                "channel", "APP",
                                "customer", Map.of("id", "customer1"),
                                "content", "客服态度差",
                                "orderAmount", "9000.00"))
                .post("/complaints")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("orderAmount"))
                .body("errors[0].code", equalTo("NOT_ALLOWED"));
    }

    @Test
    @Tag("D14")
    void the_third_complaint_in_ninety_days_is_tagged_lifted_and_told() {
        at("2026-06-30T10:00");
        complaint("C-1", "2026-03-01T10:00", Map.of("productId", "P-1"));
        JsonPath second = complaint("C-1", "2026-04-30T10:00", Map.of("productId", "P-2"));
        // The first is a second more than 90 days ago.
        JsonPath tooLate = complaint("C-1", "2026-05-30T10:00:01", Map.of("productId", "P-3"));
        assertThat(second.getString("priority")).isEqualTo("P4");
        assertThat(tooLate.getString("priority")).isEqualTo("P4");
        assertThat(notices(tooLate)).isEmpty();

        complaint("C-2", "2026-03-01T10:00", Map.of("productId", "P-1"));
        complaint("C-2", "2026-04-30T10:00", Map.of("productId", "P-2"));
        JsonPath third = complaint("C-2", "2026-05-30T10:00", Map.of("productId", "P-3"));

        assertThat(third.getString("severity")).isEqualTo("GENERAL");
        assertThat(third.getString("priority")).isEqualTo("P3");
        assertThat(third.<String>getList("tags")).containsExactly("repeat_complainant");
        assertThat(notices(third)).containsExactly("role:supervisor");
        JsonPath fourth = complaint("C-2", "2026-05-30T10:00", Map.of("productId", "P-4"));
        assertThat(fourth.getString("priority")).isEqualTo("P3");
        assertThat(notices(fourth)).isEmpty();
    }

    @Test
    void a_third_complaint_that_is_taken_in_late_is_told_once_and_so_are_those_after_it() {
        at("2026-06-30T10:00");
        JsonPath first = complaint("C-1", "2026-05-10T10:00", Map.of("productId", "P-1"));
        JsonPath second = complaint("C-1", "2026-05-12T10:00", Map.of("productId", "P-2"));
        JsonPath late = complaint("C-1", "2026-05-05T10:00", Map.of("productId", "P-3"));
        JsonPath fourth = complaint("C-1", "2026-05-13T10:00", Map.of("productId", "P-4"));

        assertThat(late.<String>getList("tags")).containsExactly("repeat_complainant");
        assertThat(notices(late)).containsExactly("role:supervisor");
        for (JsonPath other : List.of(first, second, fourth)) {
            assertThat(notices(other)).isEmpty();
        }
    }

    @Test
    void ten_complaints_at_once_are_told_once() throws InterruptedException {
        at("2026-06-30T10:00");
        List<Callable<JsonPath>> posts =
                IntStream.range(0, 10)
                        .<Callable<JsonPath>>mapToObj(i ->
                                () ->
                                        complaint(
                                                "C-1",
                                                "2026-05-%02dT10:00".formatted(20 - i),
                                                Map.of("productId", "P-" + i)))
                        .toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(posts);
        }

        assertThat(database.count("complaint")).isEqualTo(10);
        assertThat(database.rows("select 1 from outbox where template = 'REPEAT_COMPLAINANT'"))
                .hasSize(1);
    }

    @Test
    void the_same_order_or_product_again_within_thirty_days_is_a_repeat_complaint() {
        at("2026-06-30T10:00");
        JsonPath first = complaint("C-1", "2026-03-01T10:00", Map.of("orderNo", "O-1"));

        JsonPath within = complaint("C-1", "2026-03-31T10:00", Map.of("orderNo", "O-1"));
        JsonPath other = complaint("C-2", "2026-03-31T10:00", Map.of("orderNo", "O-1"));
        complaint("C-3", "2026-03-01T10:00", Map.of("productId", "P-1"));
        JsonPath beyond = complaint("C-3", "2026-03-31T10:00:01", Map.of("productId", "P-1"));

        assertThat(within.getString("priority")).isEqualTo("P3");
        assertThat(within.<String>getList("tags")).containsExactly("repeat_complaint");
        assertThat(
                        Api.as("supervisor1")
                                .get("/complaints/{id}/timeline", within.getString("id"))
                                .jsonPath()
                                .getString(
                                        "items.find { it.type == 'PRIORITY_ADJUSTED' }.repeatOf"))
                .isEqualTo(first.getString("caseNo"));
        assertThat(other.<String>getList("tags")).isEmpty();
        assertThat(beyond.<String>getList("tags")).isEmpty();
    }

    /// Keyword to P2, then promotion, high value and repeat, which would be three places more.
    @Test
    @Tag("D15")
    void everything_together_lifts_no_further_than_p2() {
        promotion();
        generalLogistics();
        at("2026-11-12T10:00");
        String content = "快递太慢了，物流不动，丢件，暴力运输，外箱破损";
        Map<String, ?> plain = Map.of("content", content);
        assertThat(complaint("C-1", "2026-11-10T10:00", plain).getString("severity"))
                .isEqualTo("GENERAL");
        complaint("V-1", "2026-11-10T10:00", Map.of("orderNo", "O-1"));
        complaint("V-1", "2026-11-10T10:00", Map.of("orderNo", "O-2"));

        JsonPath all =
                complaint(
                        "V-1",
                        "2026-11-10T20:00",
                        Map.of("content", content, "orderNo", "O-1", "orderAmount", "8000.00"));

        assertThat(all.getString("severity")).isEqualTo("GENERAL");
        assertThat(all.getString("category")).isEqualTo("LOGISTICS");
        assertThat(all.<String>getList("reasons.rule")).contains("product.damaged");
        assertThat(all.<String>getList("tags"))
                .containsExactly(
                        "promotion", "high_value", "repeat_complaint", "repeat_complainant");
        assertThat(all.getString("priority")).isEqualTo("P2");
    }

    @Test
    void the_first_promise_in_danger_lifts_once() {
        Played complaint = Played.received("2026-03-02T10:00", Played.GENERAL);
        assertThat(complaint.get("priority")).isEqualTo("P4");

        complaint.at("2026-03-02T10:50").swept();

        assertThat(complaint.events("SLA_WARNING")).isNotEmpty();
        assertThat(complaint.get("priority")).isEqualTo("P3");
        complaint.at("2026-03-06T10:00").swept();
        assertThat(complaint.get("priority")).isEqualTo("P3");
    }

    /// What is graver as delivered is not GENERAL.
    private static void generalLogistics() {
        Map<String, Object> grades =
                new HashMap<>(Api.as("back1").get("/policies/grades").jsonPath().getMap("content"));
        grades.replace(
                "grades",
                ((List<?>) grades.get("grades"))
                        .stream()
                                .map(line -> new HashMap<Object, Object>((Map<?, ?>) line))
                                .peek(line -> {
                                    if (Set.of("LOGISTICS", "PRODUCT")
                                            .contains(line.get("category"))) {
                                        line.put("severity", "GENERAL");
                                    }
                                })
                                .toList());
        policy("grades", grades);
    }

    private static Duration resolveTime(JsonPath complaint) {
        return Duration.between(
                Instant.parse(complaint.getString("receivedAt")),
                Instant.parse(
                        complaint.getString("deadlines.find { it.stage == 'RESOLVE' }.dueAt")));
    }

    private static List<String> notices(JsonPath complaint) {
        return Api.as("operations1")
                .queryParam("caseNo", complaint.getString("caseNo"))
                .get("/notifications")
                .jsonPath()
                .getList("items.findAll { it.template == 'REPEAT_COMPLAINANT' }.recipient");
    }
}
