package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A draft of the keyword rules is measured before it may come into force.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class KeywordEvaluationTest {

    private static final String LONG_AGO = "2026-01-01T00:00:00+08:00";

    /// A word that is in nearly every text says nothing about payment.
    private static final Map<String, Object> EVERYWHERE =
            Map.of(
                    "id",
                    "test.everywhere",
                    "phrases",
                    List.of("的", "我", "the"),
                    "category",
                    "PAYMENT",
                    "weight",
                    10);

    private static final Map<String, Object> NOWHERE =
            Map.of("id", "test.nowhere", "phrases", List.of("zzqqzz"), "signals", List.of("none"));

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_with_what_is_delivered() {
        database.empty();
        rules.reset();
        Api.setClock("2026-03-02T12:00:00+08:00");
    }

    @AfterEach
    void leave_the_delivered_rules() {
        rules.reset();
    }

    private static int harmless() {
        return KeywordChange.from(LONG_AGO).add(NOWHERE).proposed();
    }

    private static int harmful() {
        return KeywordChange.from(LONG_AGO).add(EVERYWHERE).proposed();
    }

    private static String state(int version) {
        return Api.as("middle1")
                .get("/policies/keywords/versions/" + version)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    @Test
    void what_nobody_measured_cannot_be_approved_but_rejected() {
        int version = harmless();

        KeywordChange.decide(version).statusCode(409).body("code", equalTo("NOT_EVALUATED"));
        assertThat(state(version)).isEqualTo("DRAFT");
        Api.as("middle1")
                .get("/policies/keywords/versions/" + version)
                .then()
                .body("evaluation", nullValue());

        KeywordChange.decide(version, false).statusCode(200).body("state", equalTo("REJECTED"));
    }

    @Test
    void what_changes_nothing_is_measured_kept_shown_and_approved() {
        int version = harmless();

        KeywordChange.evaluate(version)
                .statusCode(200)
                .body("version", equalTo(version))
                .body("evaluatedBy", equalTo("middle1"))
                .body("evaluatedAt", equalTo("2026-03-02T04:00:00Z"))
                .body("keywords", equalTo(1))
                .body("classifier", equalTo(1))
                .body("exemplars", greaterThan(3_000))
                .body("trial.changes.count", equalTo(0))
                .body("trial.changes.examples", empty())
                .body("trial.together.labels", not(empty()))
                .body("trial.missed", empty());
        JsonPath shown =
                Api.as("auditor1")
                        .get("/policies/keywords/versions/" + version)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(shown.getMap("evaluation.trial.rules"))
                .isEqualTo(shown.getMap("evaluation.trial.rulesInForce"));
        KeywordChange.decide(version)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("evaluation.evaluatedBy", equalTo("middle1"));
    }

    @Test
    void what_is_below_the_bar_cannot_be_approved_but_rejected() {
        int version = harmful();

        KeywordChange.evaluate(version)
                .statusCode(200)
                .body("trial.changes.count", greaterThan(500))
                .body("trial.changes.examples", hasSize(20))
                .body("trial.changes.examples.after", hasItem("PAYMENT"))
                .body("trial.missed", hasItem(startsWith("关键词：可接受率为 0.")));
        assertThat(missed(version, "zh-CN")).anyMatch(one -> one.startsWith("关键词：可接受率为 0."));
        assertThat(missed(version, "en")).anyMatch(one -> one.startsWith("Rules: accepted is 0."));
        KeywordChange.decide(version)
                .statusCode(409)
                .body("code", equalTo("BELOW_THE_BAR"))
                .body(
                        "detail",
                        matchesPattern("第 \\d+ 版未达标：(整体：.+；)?关键词：可接受率为 0\\.\\d+，低于 0\\.\\d+"));
        assertThat(state(version)).isEqualTo("DRAFT");

        KeywordChange.decide(version, false).statusCode(200);
    }

    @Test
    void an_evaluation_speaks_for_its_own_draft_only() {
        int measured = harmless();
        int other = harmful();
        KeywordChange.evaluate(measured).statusCode(200);

        KeywordChange.decide(other).statusCode(409).body("code", equalTo("NOT_EVALUATED"));
        KeywordChange.decide(measured).statusCode(200);
    }

    @Test
    void beside_another_classifier_the_draft_is_to_be_measured_anew() {
        int version = harmless();
        KeywordChange.evaluate(version).statusCode(200);
        database.execute("update policy_evaluation set classifier = 2");

        KeywordChange.decide(version)
                .statusCode(409)
                .body("code", equalTo("NOT_EVALUATED"))
                .body("detail", containsString("是与第 2 版分类模型一起评测的，不是现行的第 1 版"));

        KeywordChange.evaluate(version).statusCode(200);
        KeywordChange.decide(version).statusCode(200);
    }

    @Test
    void what_is_decided_is_not_measured_any_more() {
        int version = harmless();
        KeywordChange.decide(version, false).statusCode(200);

        KeywordChange.evaluate(version).statusCode(409).body("code", equalTo("NOT_A_DRAFT"));
        KeywordChange.evaluate(1).statusCode(409).body("code", equalTo("NOT_A_DRAFT"));
        KeywordChange.evaluate(99).statusCode(404);
        assertThat(database.count("policy_evaluation")).isZero();
    }

    @Test
    void a_sentence_that_people_approved_since_is_asked_too() {
        int version = harmless();
        int before = KeywordChange.evaluate(version).extract().path("exemplars");
        database.execute(
                "insert into exemplar_candidate (id, complaint_id, status, text, language, label,"
                        + " automatic_category, automatic_confidence, corrected_by, corrected_at,"
                        + " decided_by, decided_at) values (gen_random_uuid(), gen_random_uuid(),"
                        + " 'APPROVED', '杯子里有虫子', 'ZH', 'PRODUCT', 'OTHER', 0, 'agent1', now(),"
                        + " 'middle1', now())");

        KeywordChange.evaluate(version)
                .statusCode(200)
                .body("exemplars", equalTo(before + 1))
                .body("learned", equalTo(before));
    }

    @Test
    void only_keywords_are_measured_and_a_version_is_named() {
        Api.as("middle1")
                .body(Map.of("version", 2))
                .post("/policies/grades/evaluation")
                .then()
                .statusCode(404);
        Api.as("middle1")
                .body(Map.of())
                .post("/policies/keywords/evaluation")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("version"));
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor1, 404",
        "back1, 404",
        "compliance1, 404",
        "operations1, 404",
        "auditor1, 403",
        "agent1, 403",
        "customer1, 403"
    })
    void who_may_measure(String account, int status) {
        Api.as(account)
                .body(Map.of("version", 99))
                .post("/policies/keywords/evaluation")
                .then()
                .statusCode(status);
    }

    /// What the draft does not reach, as it is told to whoever reads this language.
    private static List<String> missed(int version, String language) {
        return Api.as("auditor1")
                .header("Accept-Language", language)
                .get("/policies/keywords/versions/" + version)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .extract()
                .jsonPath()
                .getList("evaluation.trial.missed");
    }
}
