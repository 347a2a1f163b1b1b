package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people say about cases becomes what the classifier knows, by the hands of others.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LearningTest {

    private static final String MORNING = "2026-03-02T10:00";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// No rule and no exemplar knows the word.
    private static final String ASKED = "我的星币被系统吞了";

    /// No other test trains so many.
    private static final int STORED = 77;

    private static final List<String> LESSONS =
            List.of(
                    "蓝精灵计划的星币被系统吞了",
                    "星币被系统吞了，一个都不剩",
                    "我的星币全被系统吞掉了",
                    "攒的星币让系统吞了",
                    "星币兑换失败，星币还被系统吞了",
                    "系统把我的星币吞了",
                    "昨晚星币莫名其妙被系统吞了",
                    "星币被吞，系统出错");

    @Inject Database database;
    @Inject Pool pool;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    private static Played corrected(String content, String by) {
        return received(MORNING, content)
                .then(by, "classification", Map.of("category", "TECHNICAL", "reason", "系统故障"));
    }

    private static ValidatableResponse exemplars(String query) {
        return Api.as("middle1").get("/exemplars" + query).then();
    }

    private static ValidatableResponse decide(String account, String id, boolean approved) {
        return Api.as(account)
                .body(Map.of("approved", approved, "reason", "读过"))
                .post("/exemplars/{id}/approval", id)
                .then();
    }

    private static String onlyExemplar() {
        return exemplars("").statusCode(200).extract().jsonPath().getString("items[0].id");
    }

    private static void teach() {
        for (String lesson : LESSONS) {
            corrected(lesson, "supervisor1");
        }
        exemplars("?status=PROPOSED")
                .statusCode(200)
                .body("items", hasSize(LESSONS.size()))
                .extract()
                .jsonPath()
                .<String>getList("items.id")
                .forEach(id -> decide("middle1", id, true).statusCode(200));
    }

    private static int trained(String account) {
        return Api.as(account)
                .post("/operations/classifier-training/runs")
                .then()
                .statusCode(200)
                .body("missed", empty())
                .extract()
                .jsonPath()
                .getInt("version");
    }

    private static ValidatableResponse activate(String account, int version) {
        return Api.as(account)
                .body(Map.of("reason", "measured"))
                .post("/classifiers/{version}/activation", version)
                .then();
    }

    private static ValidatableResponse classify() {
        return Api.as("agent1")
                .body(Map.of("content", ASKED))
                .post("/classifications")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse classifier(int version) {
        return Api.as("auditor1").get("/classifiers/{version}", version).then().statusCode(200);
    }

    @Test
    void what_is_taught_approved_trained_and_activated_is_told_until_it_is_taken_back() {
        classify().body("abstained", is(true));
        Played waiting = received(MORNING, ASKED);
        Api.run("classification").body("done", equalTo(1));
        assertThat(waiting.get("suggestion.adopted")).isEqualTo("false");

        teach();
        int version = trained("back1");

        classifier(version)
                .body("active", is(false))
                .body("evaluated", is(true))
                .body("taught", equalTo(LESSONS.size()))
                .body("exemplars", greaterThan(1_000))
                .body("trainedBy", equalTo("back1"))
                .body("threshold", equalTo(0.6f))
                .body("evaluation.crossValidation.groups.all.accepted", greaterThan(0.7f))
                .body("evaluation.heldOut.groups.all.texts", greaterThan(150))
                .body("evaluation.heldOut.groups.taught", notNullValue())
                .body("evaluation.bar.accepted", equalTo(0.7f));
        classify().body("abstained", is(true));

        activate("operations1", version)
                .statusCode(200)
                .body("active", is(true))
                .body("activations.activatedBy", contains("operations1"));

        classify()
                .body("abstained", is(false))
                .body("category", equalTo("TECHNICAL"))
                .body("versions.model", equalTo(classifier(version).extract().path("model")));
        Api.run("classification").body("done", equalTo(1));
        assertThat(waiting.get("category")).isEqualTo("TECHNICAL");
        assertThat(waiting.get("abstained")).isEqualTo("false");
        assertThat(waiting.get("suggestion.classifier")).isEqualTo(String.valueOf(version));

        activate("compliance1", 1).statusCode(200).body("delivered", is(true));

        classify().body("abstained", is(true));
        assertThat(waiting.get("category")).isEqualTo("TECHNICAL");
        Api.as("auditor1")
                .get("/classifiers")
                .then()
                .statusCode(200)
                .body("active", equalTo(1))
                .body("items.version", contains(version, 1))
                .body("items[0].activations[0].until", notNullValue())
                .body("items.evaluation", everyItem(nullValue()));
    }

    @Test
    void a_correction_becomes_an_exemplar_that_tells_nobody_whose_it_was() {
        Played complaint =
                received(
                        MORNING,
                        "app1",
                        Map.of(
                                "content",
                                "我叫王小明，电话13812345678，订单DD20260301778899的星币被系统吞了，"
                                        + "回信 wang@example.com，住北京市海淀区中关村大街27号5层",
                                "customer",
                                Map.of(
                                        "id", "customer1",
                                        "name", "王小明",
                                        "phone", "13812345678",
                                        "email", "wang@example.com"),
                                "orderNo",
                                "DD20260301778899"));
        complaint.then(
                "supervisor1",
                "classification",
                Map.of("category", "TECHNICAL", "subCategory", "system_failure"));

        exemplars("?status=PROPOSED")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].complaintId", equalTo(complaint.id()))
                .body("items[0].text", containsString("星币被系统吞了"))
                .body("items[0].text", not(containsString("王")))
                .body("items[0].text", not(containsString("5678")))
                .body("items[0].text", not(containsString("8899")))
                .body("items[0].text", not(containsString("example")))
                .body("items[0].text", not(containsString("中关村")))
                .body("items[0].category", equalTo("TECHNICAL"))
                .body("items[0].subCategory", equalTo("system_failure"))
                .body("items[0].automatic.category", equalTo("OTHER"))
                .body("items[0].automatic.classifier", nullValue())
                .body("items[0].correctedBy", equalTo("supervisor1"))
                .body("items[0].nearDuplicates", empty());
        exemplars("?status=APPROVED").body("items", empty());
    }

    @Test
    void what_the_model_suggested_stands_beside_what_a_person_said() {
        Played complaint = received(MORNING, ASKED);
        Api.run("classification").body("done", equalTo(1));

        complaint.then("supervisor1", "classification", Map.of("category", "TECHNICAL"));

        exemplars("")
                .body("items[0].automatic.category", equalTo(complaint.get("suggestion.category")))
                .body("items[0].automatic.classifier", equalTo(1));
    }

    @Test
    void what_was_learned_already_is_told() {
        corrected("I was charged twice for the same order", "supervisor1");

        exemplars("")
                .body("items[0].nearDuplicates[0].similarity", greaterThan(0.99f))
                .body("items[0].nearDuplicates[0].category", equalTo("PAYMENT"));
    }

    @Test
    void another_person_decides_and_once() {
        corrected(ASKED, "supervisor1");
        String id = onlyExemplar();

        decide("supervisor1", id, true).statusCode(403).body("code", equalTo("OWN_CORRECTION"));
        decide("agent1", id, true).statusCode(403);
        decide("middle1", id, false)
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("decidedBy", equalTo("middle1"))
                .body("reason", equalTo("读过"));
        decide("back1", id, true).statusCode(409).body("code", equalTo("DECIDED_ALREADY"));
        decide("back1", "019cadfe-3a40-7b5e-8a1f-0d2f6f0c9b11", true).statusCode(404);
    }

    @Test
    void another_word_on_the_same_case_is_to_be_approved_anew() {
        Played complaint = corrected(ASKED, "supervisor1");
        decide("middle1", onlyExemplar(), true).statusCode(200);

        complaint.then("middle1", "classification", Map.of("category", "PAYMENT"));

        exemplars("")
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("PROPOSED"))
                .body("items[0].category", equalTo("PAYMENT"))
                .body("items[0].correctedBy", equalTo("middle1"))
                .body("items[0].decidedBy", nullValue());
    }

    @Test
    void pages_follow_each_other() {
        corrected(ASKED, "supervisor1");
        corrected(ASKED, "supervisor1");
        corrected(ASKED, "supervisor1");

        String next = exemplars("?limit=2").body("items", hasSize(2)).extract().path("next");
        exemplars("?limit=2&cursor=" + next).body("items", hasSize(1)).body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"status, OPEN", "limit, 0", "limit, 201", "cursor, x"})
    void a_wrong_question_is_told(String parameter, String value) {
        exemplars("?" + parameter + "=" + value)
                .statusCode(422)
                .body("errors.field", contains(parameter));
    }

    @Test
    void a_reason_is_needed() {
        corrected(ASKED, "supervisor1");

        Api.as("middle1")
                .body(Map.of("approved", true))
                .post("/exemplars/{id}/approval", onlyExemplar())
                .then()
                .statusCode(422);
        Api.as("operations1").body("{}").post("/classifiers/1/activation").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "customer1", "app1", "senior1"})
    void the_first_line_and_the_customers_do_not_teach(String account) {
        Api.as(account).get("/exemplars").then().statusCode(403);
        Api.as(account).get("/classifiers").then().statusCode(403);
        Api.as(account).post("/operations/classifier-training/runs").then().statusCode(403);
        activate(account, 1).statusCode(403);
    }

    @Test
    void a_training_is_whole_and_for_real() {
        Api.as("back1")
                .body(Map.of("dryRun", true, "limit", 5))
                .post("/operations/classifier-training/runs")
                .then()
                .statusCode(422)
                .body("errors.field", contains("dryRun", "limit"));
        Api.as("back1")
                .body(Map.of("nonsense", 1))
                .post("/operations/classifier-training/runs")
                .then()
                .statusCode(422);

        assertThat(database.count("classifier_version")).isZero();
    }

    @Test
    void of_many_who_activate_at_once_one_does() throws Exception {
        stored("{}", "[]", "back1");

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> all =
                    Collections.nCopies(
                            8, () -> activate("operations1", STORED).extract().statusCode());
            for (Future<Integer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(database.count("classifier_activation")).isEqualTo(1);
    }

    /// Whoever hung up is kept from starting a second one beside it, and finds the version later.
    /// What it comes to is not let in before: however fast the machine, it runs when its caller
    /// goes.
    @Test
    void a_training_goes_on_though_nobody_waits_for_it() {
        RestAssuredConfig impatient =
                RestAssuredConfig.config()
                        .httpClient(
                                HttpClientConfig.httpClientConfig()
                                        .setParam("http.socket.timeout", 1_000));
        SqlConnection holder = Database.await(pool::getConnection);
        try {
            Database.await(() -> holder.query("begin").execute());
            Database.await(
                    () -> holder.query("lock table classifier_version in share mode").execute());
            assertThatThrownBy(() ->
                            Api.as("back1")
                                    .config(impatient)
                                    .post("/operations/classifier-training/runs"))
                    .isInstanceOf(SocketTimeoutException.class);

            Api.as("back1")
                    .post("/operations/classifier-training/runs")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("TRAINING_RUNS"));
            assertThat(database.count("classifier_version")).isZero();
        } finally {
            Database.await(() -> holder.query("rollback").execute());
            Database.await(holder::close);
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (database.count("classifier_version") == 0) {
            assertThat(System.nanoTime()).as("still in time").isLessThan(end);
        }
    }

    private void stored(String evaluation, String missed, String by) {
        database.execute(
                """
                insert into classifier_version values (77, '\\x00', 'abc', '1', 10, 0, 'def', 0.6,
                  cast($1::text as jsonb), cast($2::text as jsonb), $3, now())\
                """,
                evaluation,
                missed,
                by);
    }

    @Test
    void what_nobody_measured_is_not_put_in_force() {
        stored(null, "[]", "back1");

        activate("operations1", STORED).statusCode(409).body("code", equalTo("NOT_EVALUATED"));
    }

    @Test
    void what_is_not_good_enough_is_not_put_in_force() {
        stored(
                "{}",
                """
                ["Cross-validation: macro-F1 is 0.600, below 0.620", \
                "Held-out part: accepted is 0.700, below 0.740"]\
                """,
                "back1");

        activate("operations1", STORED)
                .statusCode(409)
                .body("code", equalTo("BELOW_THE_BAR"))
                .body(
                        "detail",
                        endsWith(
                                "版未达标：交叉验证：各类平均 F1 为 0.600，低于 0.620；"
                                        + "留出部分：可接受率为 0.700，低于 0.740"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 留出部分：可接受率为 0.700，低于 0.740, '99% 的回答用时为 1200 微秒，超过 1000 微秒'",
        "en, 'Held-out part: accepted is 0.700, below 0.740', 'p99 is 1200 µs, above 1000'"
    })
    void what_is_not_reached_is_told_in_the_language_of_the_reader(
            String language, String missed, String slow) {
        stored(
                """
                {"heldOut": {"missed": ["p99 is 1200 µs, above 1000"]}}\
                """,
                """
                ["Held-out part: accepted is 0.700, below 0.740"]\
                """,
                "back1");

        Api.as("auditor1")
                .header("Accept-Language", language)
                .get("/classifiers/{version}", STORED)
                .then()
                .statusCode(200)
                .body("missed", contains(missed))
                .body("evaluation.heldOut.missed", contains(slow));
        Api.as("auditor1")
                .header("Accept-Language", language)
                .get("/classifiers")
                .then()
                .statusCode(200)
                .body("items.find { it.version == %d }.missed".formatted(STORED), contains(missed));
    }

    @Test
    void who_trained_it_does_not_put_it_in_force() {
        stored("{}", "[]", "operations1");

        activate("operations1", STORED).statusCode(409).body("code", equalTo("OWN_TRAINING"));
    }

    @Test
    void what_is_in_force_or_is_not_there_cannot_be_put_in_force() {
        activate("operations1", 1).statusCode(409).body("code", equalTo("UNCHANGED"));
        activate("operations1", 7).statusCode(404);
    }

    /// A release may change the form of models. The desk goes on with the delivered one.
    @Test
    void a_model_that_cannot_be_read_stops_nothing() {
        stored("{}", "[]", "back1");

        activate("operations1", STORED).statusCode(200);

        Played complaint = received(MORNING, ASKED);
        Api.run("classification").body("done", equalTo(1));
        assertThat(complaint.get("suggestion.classifier")).isEqualTo("1");
    }
}
