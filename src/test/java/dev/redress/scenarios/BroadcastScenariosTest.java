package dev.redress.scenarios;

import static dev.redress.scenarios.Signals.at;
import static dev.redress.scenarios.Signals.complaint;
import static dev.redress.scenarios.Signals.complaints;
import static dev.redress.scenarios.Signals.noticed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// People work with a mass complaint: they see its cases, answer all of them at once, and let cases
/// go and come.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BroadcastScenariosTest {

    private static final Map<String, String> BATCH = Map.of("batchNo", "B-7");
    private static final Map<String, String> WORDS =
            Map.of("text", "该批次已下架，我们将免费换货。", "english", "We replace yours for free.");

    @Inject Database database;

    @BeforeEach
    void start_with_a_mass_complaint() {
        database.empty();
        at("2026-03-20T12:00");
        complaints(9, "2026-03-20T09:00", BATCH);
        complaint("customer1", "2026-03-20T09:00", BATCH);
        noticed();
    }

    @AfterEach
    void every_case_is_what_its_events_say() {
        Api.check();
    }

    @Test
    void open_ones_stand_first_and_show_their_cases_page_by_page() {
        String calm = cluster();
        Api.as("supervisor1")
                .body(Map.of("reason", "已下架"))
                .post("/alerts/{id}/closure", calm)
                .then()
                .statusCode(200);
        at("2026-03-20T13:00");
        complaints(10, "2026-03-20T12:30", Map.of("merchantId", "M-1"));
        noticed();

        JsonPath first = page("/clusters", null);
        JsonPath second = page("/clusters", first.getString("next"));
        assertThat(first.getString("items[0].value")).isEqualTo("M-1");
        assertThat(second.getString("items[0].id")).isEqualTo(calm);

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = page("/clusters/" + calm + "/members", next);
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        } while (next != null);
        assertThat(seen).hasSize(10).doesNotHaveDuplicates().isSorted();
        read("agent1", calm, "members").body("items", hasSize(0));
        read("back1", calm, "members").body("items", hasSize(10));
        Api.as("customer1").get("/clusters").then().statusCode(403);
    }

    @Test
    void an_answer_to_all_reaches_each_of_them_once_in_the_language_of_the_customer() {
        String english = englishComplaint();
        noticed();

        answered("k-1").statusCode(201).body("answered", equalTo(11));
        answered("k-1").statusCode(201).body("answered", equalTo(11));
        noticed();

        assertThat(told()).hasSize(11);
        assertThat(textOf(english)).contains("We replace yours for free.").doesNotContain("换货");
        assertThat(textOf(ownCase())).contains("免费换货").doesNotContain("replace");
        Api.as("customer1")
                .get("/complaints/{id}/timeline", ownCase())
                .then()
                .body("items.type", hasItem("CLUSTER_ANSWERED"))
                .body("items.find { it.type == 'CLUSTER_ANSWERED' }.actor", equalTo("desk"))
                .body(
                        "items.find { it.type == 'CLUSTER_ANSWERED' }.keySet()",
                        containsInAnyOrder("type", "at", "actor", "text"));
        read("supervisor1", cluster(), "broadcasts")
                .body("items.author", contains("supervisor1"))
                .body("items.answered", contains(11));
    }

    @Test
    void the_same_key_with_other_words_is_told_so() {
        answered("k-1").statusCode(201);

        broadcast("supervisor1", "k-1", Map.of("text", "请等待", "english", "Please wait"))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void words_that_nobody_may_write_reach_nobody_and_are_put_on_record() {
        broadcast("supervisor1", null, Map.of("text", "这不是我的问题", "english", "Sorry"))
                .statusCode(422)
                .body("code", equalTo("CONDUCT_BLOCKED"))
                .body("errors.field", contains("text"));

        assertThat(told()).isEmpty();
        assertThat(database.count("cluster_broadcast")).isZero();
        assertThat(database.count("conduct_record")).isOne();
        broadcast("agent1", null, WORDS).statusCode(403);
        broadcast("supervisor1", null, Map.of("text", "只有中文")).statusCode(422);
    }

    @Test
    @Tag("PRIV-09")
    void what_many_read_names_nobody() {
        broadcast("supervisor1", null, Map.of("text", "请联系 13812345678", "english", "Sorry"))
                .statusCode(422)
                .body("errors.field", contains("text"))
                .body("errors.code", contains("PERSONAL_DATA"));
        broadcast("supervisor1", null, Map.of("text", "致歉", "english", "Ask wang@example.com"))
                .statusCode(422)
                .body("errors.field", contains("english"));

        assertThat(told()).isEmpty();
        assertThat(database.count("cluster_broadcast")).isZero();
    }

    @Test
    void two_answers_at_once_reach_each_case_once_each()
            throws InterruptedException, ExecutionException {
        String cluster = cluster();
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            List<Future<?>> posts = new ArrayList<>();
            for (String key : List.of("k-1", "k-2", "k-1", "k-2")) {
                posts.add(both.submit(() -> answered(cluster, key).statusCode(201)));
            }
            for (Future<?> post : posts) {
                post.get();
            }
        }
        noticed();

        assertThat(told()).hasSize(20).doesNotHaveDuplicates();
        read("supervisor1", cluster, "broadcasts").body("items.answered", contains(10, 10));
    }

    @Test
    void what_was_broken_off_is_taken_up_where_it_stopped() {
        database.execute(
                "insert into cluster_broadcast (id, alert_id, at, author, text, english)"
                        + " values (gen_random_uuid(), $1::text::uuid, now(), 'supervisor1', '换货', 'x')",
                cluster());
        database.execute("update cluster_broadcast set at = timestamptz '2026-03-20T12:00+08'");

        rounds(4);
        assertThat(told()).hasSize(4);
        rounds(4);
        assertThat(told()).hasSize(8);
        rounds(4);

        assertThat(told()).hasSize(10);
        assertThat(noticed()).isZero();
    }

    @Test
    void whoever_goes_their_own_way_is_answered_alone_until_somebody_takes_them_back() {
        String own = ownCase();
        String cluster = cluster();
        departed("customer1", own, Map.of()).statusCode(200);
        departed("customer1", own, Map.of()).statusCode(409).body("code", equalTo("UNCHANGED"));

        answered("k-1").body("answered", equalTo(9));
        assertThat(noticed()).isZero();
        read("supervisor1", cluster, "members").body("items", hasSize(9));

        enrolled(own).statusCode(200);
        enrolled(own).statusCode(409).body("code", equalTo("UNCHANGED"));
        noticed();

        assertThat(textOf(own)).contains("换货");
        assertThat(told()).hasSize(10);
    }

    @Test
    void a_case_that_somebody_adds_becomes_as_grave_as_all_of_them() {
        String other = complaint("C-other", "2026-03-20T09:00", Map.of()).getString("id");

        enrolled(other)
                .statusCode(200)
                .body("severity", equalTo("MAJOR"))
                .body("risk", equalTo("HIGH"));

        read("supervisor1", cluster(), "members").body("items.id", hasItem(other));
        departed("supervisor1", other, Map.of("reason", "并非同一批次")).statusCode(200);
        departed("supervisor1", other, Map.of("clusterId", cluster())).statusCode(409);
    }

    @Test
    void whoever_joins_late_gets_the_last_answer_and_none_before() {
        answered("k-1");
        at("2026-03-20T12:10");
        broadcast("supervisor1", "k-2", Map.of("text", "已发出换货", "english", "It is on its way"));
        at("2026-03-20T14:00");
        String late = complaint("C-late", "2026-03-20T13:00", BATCH).getString("id");
        noticed();
        noticed();

        assertThat(told().stream().filter(row -> row.startsWith(late))).hasSize(1);
        assertThat(textOf(late)).contains("已发出换货");
    }

    private static String englishComplaint() {
        return Api.as("app1")
                .header("Accept-Language", "en")
                .body(
                        Map.of(
                                "channel",
                                "APP",
                                "customer",
                                Map.of("id", "C-english"),
                                "content",
                                "客服态度差",
                                "batchNo",
                                "B-7"))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String cluster() {
        return Api.as("supervisor1").get("/clusters").jsonPath().getString("items[0].id");
    }

    private static JsonPath page(String path, String cursor) {
        return Api.as("supervisor1")
                .queryParam("limit", path.endsWith("members") ? 4 : 1)
                .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse read(String account, String cluster, String part) {
        return Api.as(account)
                .get("/clusters/{id}/{part}", cluster, part)
                .then()
                .statusCode(200)
                .body("next", nullValue());
    }

    private static ValidatableResponse answered(String key) {
        return answered(cluster(), key);
    }

    private static ValidatableResponse answered(String cluster, String key) {
        return broadcast(cluster, "supervisor1", key, WORDS);
    }

    private static ValidatableResponse broadcast(String account, String key, Map<String, ?> words) {
        return broadcast(cluster(), account, key, words);
    }

    private static ValidatableResponse broadcast(
            String cluster, String account, String key, Map<String, ?> words) {
        return Api.as(account)
                .headers(key == null ? Map.of() : Map.of("Idempotency-Key", key))
                .body(words)
                .post("/clusters/{id}/broadcasts", cluster)
                .then();
    }

    private static ValidatableResponse departed(String account, String id, Map<String, ?> body) {
        return command(account, id, "cluster-departure", body);
    }

    private static ValidatableResponse enrolled(String id) {
        return command(
                "supervisor1",
                id,
                "cluster-membership",
                Map.of("clusterId", cluster(), "reason", "同一批次"));
    }

    private static ValidatableResponse command(
            String account, String id, String noun, Map<String, ?> body) {
        int version = Api.as("operations1").get("/complaints/{id}", id).path("version");
        return Api.as(account)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/complaints/{id}/{noun}", id, noun)
                .then();
    }

    private static void rounds(int limit) {
        Api.as("scheduler1")
                .body(Map.of("limit", limit))
                .post("/operations/insight/runs")
                .then()
                .statusCode(200)
                .body("failures", hasSize(0));
    }

    private String ownCase() {
        return database.rows("select id::text from complaint where customer_id = 'customer1'")
                .getFirst()
                .getString(0);
    }

    private List<String> told() {
        return database
                .rows(
                        "select complaint_id || ' ' || key from outbox"
                                + " where template = 'CLUSTER_ANSWER'")
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private String textOf(String id) {
        return Opened.text(
                database.rows(
                                "select text from outbox where template = 'CLUSTER_ANSWER'"
                                        + " and complaint_id = $1::text::uuid",
                                id)
                        .getFirst()
                        .getString(0));
    }
}
