package dev.redress.scenarios;

import static dev.redress.scenarios.Played.local;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.classification.ClassificationSweep;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.Plans;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Cases that no rule classified, and the classifier.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WaitingCasesTest {

    private static final String MORNING = "2026-03-02T10:00";

    /// Of no rule, and plain to the model: PRODUCT/not_as_described.
    private static final String PLAIN = "店家在直播间吹得天花乱坠，与所说完全两码事";

    /// Of no rule, and nothing that the model has learned.
    private static final String STRANGE = "星币被系统吞了";

    private static final String QUESTION = "请问这款有没有大一号的";

    @Inject Database database;
    @Inject Plans plans;
    @Inject RulesReset rules;
    @Inject ClassificationSweep sweep;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    private static void runDoing(int cases) {
        Api.run("classification").body("done", equalTo(cases)).body("failures", empty());
    }

    private static void threshold(double threshold) {
        KeywordChange.from("2026-03-01T00:00:00+08:00").with("threshold", threshold).approved();
    }

    private static double confidence(String content) {
        return Api.as("agent1")
                .body(Map.of("content", content))
                .post("/classifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getDouble("confidence");
    }

    @Test
    void what_the_classifier_is_sure_of_is_taken_over_with_its_grade_and_its_deadlines() {
        Played complaint = received(MORNING, PLAIN);
        assertThat(complaint.get("status")).isEqualTo("RECEIVED");
        assertThat(complaint.get("abstained")).isEqualTo("true");
        assertThat(complaint.get("severity")).isEqualTo("GENERAL");
        String due = complaint.of("RESOLVE", "dueAt");

        complaint.at("2026-03-02T10:01");
        runDoing(1);

        assertThat(complaint.get("status")).isEqualTo("CLASSIFIED");
        assertThat(complaint.get("abstained")).isEqualTo("false");
        assertThat(complaint.get("category")).isEqualTo("PRODUCT");
        assertThat(complaint.get("severity")).isEqualTo("SERIOUS");
        assertThat(complaint.of("RESOLVE", "dueAt")).isLessThan(due);
        assertThat(complaint.get("correction")).isNull();
        assertThat(complaint.get("suggestion.adopted")).isEqualTo("true");
        assertThat(complaint.get("suggestion.classifier")).isEqualTo("1");
        assertThat(complaint.get("suggestion.model")).hasSize(12);
        assertThat(complaint.events("CLASSIFIED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event)
                            .containsEntry("actor", "system")
                            .containsEntry("fromCategory", "OTHER")
                            .containsEntry("category", "PRODUCT")
                            .containsEntry("fromSeverity", "GENERAL")
                            .containsEntry("severity", "SERIOUS")
                            .containsEntry("classifier", "1");
                    assertThat(local(event.get("at"))).isEqualTo(time("2026-03-02T10:01"));
                });
    }

    @Test
    void what_it_is_not_sure_of_stays_with_a_suggestion_and_is_asked_about_once() {
        Played complaint = received(MORNING, STRANGE);

        runDoing(1);
        runDoing(0);

        assertThat(complaint.get("status")).isEqualTo("RECEIVED");
        assertThat(complaint.get("abstained")).isEqualTo("true");
        assertThat(complaint.get("category")).isEqualTo("OTHER");
        assertThat(complaint.get("suggestion.adopted")).isEqualTo("false");
        assertThat(complaint.get("suggestion.abstention")).isEqualTo("LOW_SCORE");
        assertThat(complaint.answer().getList("suggestion.reasons")).isNotEmpty();
        assertThat(complaint.answer().getList("suggestion.alternatives")).hasSize(3);
        assertThat(complaint.events("CLASSIFICATION_SUGGESTED")).hasSize(1);
        assertThat(complaint.events("CLASSIFIED")).isEmpty();
        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .statusCode(200)
                .body("suggestion", nullValue());
    }

    @Test
    void that_somebody_complains_is_not_for_the_model_to_deny() {
        Played complaint = received(MORNING, QUESTION);

        runDoing(1);

        assertThat(complaint.get("abstained")).isEqualTo("true");
        assertThat(complaint.get("suggestion.kind")).isEqualTo("INQUIRY");
        assertThat(complaint.get("suggestion.abstention")).isNull();
        assertThat(complaint.get("suggestion.adopted")).isEqualTo("false");
    }

    @Test
    @Tag("CLS-27")
    void a_confidence_of_the_threshold_is_enough_and_one_below_is_not() {
        double confidence = confidence(PLAIN);
        Played complaint = received(MORNING, PLAIN);
        threshold(confidence + 0.001);

        runDoing(1);
        assertThat(complaint.get("abstained")).isEqualTo("true");
        assertThat(complaint.get("suggestion.abstention")).isNotNull();

        // Other rules are another classifier, which is asked again.
        threshold(confidence);
        runDoing(1);
        assertThat(complaint.get("abstained")).isEqualTo("false");
        assertThat(complaint.get("suggestion.rulesVersion")).isEqualTo("3");
    }

    @Test
    void what_a_person_said_is_not_touched() {
        Played complaint =
                received(MORNING, PLAIN)
                        .then("supervisor1", "classification", Map.of("category", "SERVICE"));
        long version = complaint.answer().getLong("version");

        runDoing(0);

        assertThat(complaint.get("category")).isEqualTo("SERVICE");
        assertThat(complaint.answer().getLong("version")).isEqualTo(version);
    }

    @Test
    void what_people_raised_is_not_lowered() {
        Played complaint =
                received(MORNING, PLAIN)
                        .then("supervisor1", "severity", Map.of("severity", "MAJOR", "reason", "x"))
                        .then("supervisor1", "risk", Map.of("risk", "HIGH", "reason", "x"));

        runDoing(1);

        assertThat(complaint.get("category")).isEqualTo("PRODUCT");
        assertThat(complaint.get("severity")).isEqualTo("MAJOR");
        assertThat(complaint.get("risk")).isEqualTo("HIGH");
    }

    @Test
    void ten_runs_at_once_ask_about_each_case_once() {
        List<Played> complaints =
                IntStream.range(0, 6)
                        .mapToObj(i -> received(MORNING, i % 2 == 0 ? PLAIN : STRANGE))
                        .toList();

        List<OperationReport> reports = Crowd.of(10, () -> sweep.run(OperationOrder.ALL));

        assertThat(reports).allSatisfy(report -> assertThat(report.failures()).isEmpty());
        assertThat(reports.stream().mapToInt(OperationReport::done).sum()).isEqualTo(6);
        assertThat(complaints)
                .allSatisfy(complaint ->
                        assertThat(
                                        complaint.events("CLASSIFIED").size()
                                                + complaint
                                                        .events("CLASSIFICATION_SUGGESTED")
                                                        .size())
                                .isOne());
    }

    @Test
    void a_case_that_cannot_be_written_stops_no_other() {
        Played bad = received(MORNING, PLAIN);
        Played good = received(MORNING, PLAIN);
        database.execute(
                "alter table complaint add constraint refused check (id <> '%s' or suggestion is null)"
                        .formatted(bad.id()));
        try {
            Api.run("classification")
                    .body("done", equalTo(1))
                    .body("failures.size()", equalTo(1))
                    .body("failures", hasItem(org.hamcrest.Matchers.containsString(bad.id())));
            assertThat(good.get("category")).isEqualTo("PRODUCT");
            assertThat(bad.get("abstained")).isEqualTo("true");
        } finally {
            database.execute("alter table complaint drop constraint refused");
        }
        runDoing(1);
        assertThat(bad.get("category")).isEqualTo("PRODUCT");
    }

    @Test
    void a_dry_run_counts_and_leaves_all_as_it_is() {
        Played complaint = received(MORNING, PLAIN);

        Api.as("scheduler1")
                .body(Map.of("dryRun", true))
                .post("/operations/classification/runs")
                .then()
                .statusCode(200)
                .body("done", equalTo(1));

        assertThat(complaint.get("abstained")).isEqualTo("true");
        assertThat(complaint.get("suggestion")).isNull();
    }

    @Test
    void waiting_cases_are_found_by_index() {
        assertThat(
                        plans.of(
                                """
                                select id from complaint
                                where abstained and correction is null and status not in
                                  ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')
                                  and coalesce(cast(suggestion ->> 'generation' as bigint), 0) < 1
                                order by coalesce(cast(suggestion ->> 'generation' as bigint), 0), id
                                limit 200\
                                """))
                .contains("complaint_unclassified")
                .doesNotContain("Sort");
    }
}
