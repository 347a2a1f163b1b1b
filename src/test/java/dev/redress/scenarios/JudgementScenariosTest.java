package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.local;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people find about cases, where they send them, and how that is counted.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class JudgementScenariosTest {

    private static final String MORNING = "2026-03-02T10:00";
    private static final Map<String, Object> DELAY =
            Map.of("category", "LOGISTICS", "subCategory", "delay", "reason", "其实是迟到");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    private static ValidatableResponse report(String name, String more) {
        return Api.as("supervisor1")
                .get(
                        "/reports/"
                                + name
                                + "?from=2026-03-01T16:00:00Z&to=2026-03-08T16:00:00Z"
                                + more)
                .then()
                .statusCode(200);
    }

    private static String line(String key) {
        return "lines.find { it.key == '%s' }".formatted(key);
    }

    @Test
    @Tag("D17")
    @Tag("CLS-01")
    void an_agent_corrects_the_category_and_both_values_are_kept() {
        Played complaint = received(MORNING, SERIOUS);
        assertThat(complaint.get("kind")).isEqualTo("COMPLAINT");
        assertThat(complaint.get("category")).isEqualTo("PRODUCT");
        assertThat(complaint.get("subCategory")).isEqualTo("counterfeit");
        String due = complaint.of("RESOLVE", "dueAt");

        complaint.assigned().at("2026-03-02T10:30").then("agent1", "classification", DELAY);

        assertThat(complaint.get("category")).isEqualTo("LOGISTICS");
        assertThat(complaint.get("subCategory")).isEqualTo("delay");
        assertThat(complaint.get("correction.automaticCategory")).isEqualTo("PRODUCT");
        assertThat(complaint.get("correction.automaticSubCategory")).isEqualTo("counterfeit");
        assertThat(complaint.get("correction.automaticRulesVersion")).isEqualTo("1");
        assertThat(complaint.get("correction.correctedBy")).isEqualTo("agent1");
        assertThat(local(complaint.get("correction.correctedAt")))
                .isEqualTo(time("2026-03-02T10:30"));
        assertThat(complaint.events("CLASSIFICATION_CORRECTED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event)
                            .containsEntry("actor", "agent1")
                            .containsEntry("fromCategory", "PRODUCT")
                            .containsEntry("fromSubCategory", "counterfeit")
                            .containsEntry("category", "LOGISTICS")
                            .containsEntry("subCategory", "delay")
                            .containsEntry("reason", "其实是迟到");
                    assertThat(local(event.get("at"))).isEqualTo(time("2026-03-02T10:30"));
                });
        assertThat(complaint.of("RESOLVE", "dueAt")).isEqualTo(due);
        report("categories", "")
                .body("cases", equalTo(1))
                .body("corrected", equalTo(1))
                .body(line("LOGISTICS") + ".cases", equalTo(1))
                .body(line("LOGISTICS") + ".automatic", equalTo(0))
                .body(line("PRODUCT") + ".cases", equalTo(0))
                .body(line("PRODUCT") + ".automatic", equalTo(1));
        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .statusCode(200)
                .body("correction", nullValue());
    }

    @Test
    void what_the_desk_had_found_outlives_several_corrections() {
        Played complaint =
                received(MORNING, SERIOUS)
                        .assigned()
                        .then("agent1", "classification", DELAY)
                        .then("supervisor1", "classification", Map.of("category", "SERVICE"));

        assertThat(complaint.get("correction.automaticCategory")).isEqualTo("PRODUCT");
        assertThat(complaint.get("correction.correctedBy")).isEqualTo("supervisor1");
        assertThat(complaint.get("correction.reason")).isNull();
        report("categories", "&rollUp=C")
                .body(line("SERVICE") + ".cases", equalTo(1))
                .body(line("PRODUCT") + ".automatic", equalTo(1));
    }

    @Test
    @Tag("CLS-30")
    void a_technical_cause_is_marked_shown_and_counted() {
        Map<String, Object> found = Map.of("technical", true, "reason", "订单服务的缺陷");
        Played complaint =
                received(MORNING, GENERAL)
                        .assigned()
                        .at("2026-03-02T11:00")
                        .then("agent1", "technical-cause", found);
        received(MORNING, GENERAL);

        assertThat(complaint.get("technicalCause.reason")).isEqualTo("订单服务的缺陷");
        assertThat(complaint.get("technicalCause.markedBy")).isEqualTo("agent1");
        assertThat(complaint.events("TECHNICAL_CAUSE_MARKED"))
                .singleElement()
                .satisfies(event -> assertThat(event).containsEntry("reason", "订单服务的缺陷"));
        report("technical-causes", "")
                .body("complaints", equalTo(2))
                .body("technical", equalTo(1))
                .body("share", equalTo(0.5F))
                .body("limit", equalTo(0.005F))
                .body("onTarget", equalTo(false));
        report("technical-causes", "&base=200")
                .body("share", equalTo(0.005F))
                .body("onTarget", equalTo(true));
        report("technical-causes", "&base=199").body("onTarget", equalTo(false));

        complaint.tried("agent1", "technical-cause", found).statusCode(409);
        complaint.then("agent1", "technical-cause", Map.of("technical", false, "reason", "是商家的错"));
        assertThat(complaint.get("technicalCause")).isNull();
        assertThat(complaint.events("TECHNICAL_CAUSE_UNMARKED")).hasSize(1);
        report("technical-causes", "").body("technical", equalTo(0));
    }

    @Test
    void a_technical_cause_is_the_desks_own_and_marked_by_those_who_work_on_it() {
        Map<String, Object> found = Map.of("technical", true, "reason", "缺陷");
        Played complaint = received(MORNING, GENERAL).assigned();

        complaint.tried("agent2", "technical-cause", found).statusCode(404);
        complaint.tried("customer1", "technical-cause", found).statusCode(403);
        complaint.tried("agent1", "technical-cause", Map.of("technical", true)).statusCode(422);
        complaint.tried("agent1", "technical-cause", Map.of("reason", "缺陷")).statusCode(422);
        complaint.then("agent1", "technical-cause", found);

        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("technicalCause", nullValue());
        assertThat(
                        Api.as("customer1")
                                .get("/complaints/{id}/timeline", complaint.id())
                                .jsonPath()
                                .<String>getList("items.type"))
                .doesNotContain("TECHNICAL_CAUSE_MARKED");
    }

    @ParameterizedTest
    @CsvSource({
        "RETURN, 尺码不合适, RETURNS",
        "EXCHANGE, 想换大一号, RETURNS",
        "REPAIR, 屏幕不亮, REPAIRS",
        "AFTER_SALES_INQUIRY, 我要求换货, RETURNS",
        "AFTER_SALES_INQUIRY, 我想退货, RETURNS",
        "AFTER_SALES_INQUIRY, 需要维修, REPAIRS",
        "AFTER_SALES_INQUIRY, 不给退, FIRST_LINE",
        "COMPLAINT, 维修了还是不行, FIRST_LINE"
    })
    @Tag("CLS-13")
    void a_request_after_a_sale_goes_to_the_team_that_is_skilled_in_it(
            String kind, String content, String group) {
        Played request = received(MORNING, "app1", Map.of("kind", kind, "content", content));

        assertThat(request.get("skillGroup")).isEqualTo(group);
        assertThat(request.events("ROUTED")).hasSize(group.equals("FIRST_LINE") ? 0 : 1);
        Api.as("supervisor1")
                .get("/queue?skillGroup=" + group)
                .then()
                .statusCode(200)
                .body("items.id", contains(request.id()));
        Api.as("supervisor1")
                .get("/queue?skillGroup=TECHNICAL_T1")
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void a_corrected_request_goes_to_another_team_unless_somebody_chose_one() {
        Map<String, Object> inquiry = Map.of("kind", "AFTER_SALES_INQUIRY", "content", "我想退货");
        Map<String, Object> repair = Map.of("category", "AFTER_SALES", "subCategory", "repair");
        Played request =
                received(MORNING, "app1", inquiry)
                        .assigned()
                        .then("agent1", "classification", repair);
        assertThat(request.get("skillGroup")).isEqualTo("REPAIRS");

        Played chosen =
                received(MORNING, "app1", inquiry)
                        .assigned()
                        .then("agent1", "transfer", Map.of("to", "TECHNICAL_T1", "reason", "技术"))
                        .then("agent1", "classification", repair);
        assertThat(chosen.get("skillGroup")).isEqualTo("TECHNICAL_T1");
    }

    /// By priority; within P4 the older one is due first, and of two that are due together, too.
    @Test
    @Tag("CLS-21")
    void the_most_pressing_cases_stand_first() {
        Played late = received("2026-03-02T10:01", GENERAL);
        Played early = received("2026-03-02T10:00", GENERAL);
        Played serious = receivedOf("customer2", "2026-03-02T10:02", "质量太差了");
        Played fake = receivedOf("customer2", "2026-03-02T10:03", SERIOUS);
        Played urgent = receivedOf("somebody", "2026-03-02T10:04", "账号被盗, 正在被扣款");
        received("2026-03-02T10:05", GENERAL)
                .then("customer1", "withdrawal", Map.of("reason", "已解决"));

        Api.as("supervisor1")
                .get("/queue")
                .then()
                .statusCode(200)
                .body("items.priority", contains("P1", "P2", "P3", "P4", "P4"))
                .body(
                        "items.id",
                        contains(urgent.id(), fake.id(), serious.id(), early.id(), late.id()))
                .body("more", equalTo(false));
        Api.as("supervisor1")
                .get("/queue?limit=3")
                .then()
                .body("items.id", contains(urgent.id(), fake.id(), serious.id()))
                .body("more", equalTo(true));
        Api.as("agent1").get("/queue").then().statusCode(200).body("items", equalTo(List.of()));
        early.assigned();
        Api.as("agent1").get("/queue").then().body("items.id", contains(early.id()));
        Api.as("supervisor1")
                .get("/queue?assignee=agent1")
                .then()
                .body("items.id", contains(early.id()));
        Api.as("security1").get("/queue").then().body("items.id", contains(urgent.id()));
        Api.as("expert1").get("/queue").then().statusCode(200).body("items", equalTo(List.of()));
        Api.as("customer1").get("/queue").then().statusCode(403);
        Api.as("agent1").get("/queue?limit=0").then().statusCode(422);
        Api.as("agent1").get("/queue?skillGroup=DREAMERS").then().statusCode(422);
    }

    @Test
    @Tag("CLS-25")
    void tickets_carry_labels_and_are_counted_by_any() {
        labelled("SKU-1", "广东", List.of("双十一", "老客"));
        labelled("SKU-1", "浙江", List.of("双十一"));
        Played third = labelled("SKU-2", "广东", List.of());
        received(MORNING, GENERAL);

        assertThat(third.get("productId")).isEqualTo("SKU-2");
        assertThat(third.get("region")).isEqualTo("广东");
        assertThat(third.get("subCategory")).isEqualTo("counterfeit");
        report("tags", "&by=product")
                .body("cases", equalTo(4))
                .body("lines.key", contains("SKU-1", "SKU-2", null))
                .body("lines.cases", contains(2, 1, 1))
                .body("lines[0].share", equalTo(0.5F))
                .body("more", equalTo(false));
        report("tags", "&by=region").body(line("广东") + ".cases", equalTo(2));
        report("tags", "&by=problem")
                .body("lines.key", contains("PRODUCT/counterfeit", "SERVICE/rude"))
                .body("lines.cases", contains(3, 1));
        report("tags", "")
                .body("by", equalTo("tag"))
                .body(line("双十一") + ".cases", equalTo(2))
                .body(line("老客") + ".cases", equalTo(1));
        report("tags", "&by=region&product=SKU-1&tag=老客&problem=PRODUCT/counterfeit")
                .body("cases", equalTo(1))
                .body("lines.key", contains("广东"));
        report("tags", "&by=brand&region=江苏")
                .body("cases", equalTo(0))
                .body("lines", equalTo(List.of()));
    }

    /// No customer has a third complaint, which would lift it.
    private static Played receivedOf(String customer, String localTime, String content) {
        return received(
                localTime, "app1", Map.of("customer", Map.of("id", customer), "content", content));
    }

    private static Played labelled(String product, String region, List<String> tags) {
        Map<String, Object> more = new HashMap<>();
        more.put("content", SERIOUS);
        more.put("productId", product);
        more.put("region", region);
        more.put("tags", tags);
        return received(MORNING, "app1", more);
    }
}
