package dev.redress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Behind each figure are as many cases as it says, of its period and no other.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureCasesTest {

    private static final String RUDE = "客服态度差";
    private static final Instant MONDAY_10AM = Instant.parse("2026-03-02T02:00:00Z");
    private static final String PERIOD = "from=2026-03-01T16:00:00Z&to=2026-03-02T16:00:00Z";

    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void two_days() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        cases.open(RUDE, MONDAY_10AM.minusSeconds(86_400));
        for (int i = 0; i < 3; i++) {
            cases.open(RUDE, MONDAY_10AM);
        }
        cases.open("平台规则不合理", MONDAY_10AM);
        Api.setClock("2026-03-02T12:30:00+08:00");
        Api.run("deadline-sweep");
    }

    private static int figure(String report, String path) {
        return Api.as("supervisor1")
                .get("/reports/" + report + (report.contains("?") ? "&" : "?") + PERIOD)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private static List<String> cases(String filters) {
        return Api.as("supervisor1")
                .get("/complaints?limit=200&%s&%s".formatted(PERIOD, filters))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "escalations | complaints | kind=COMPLAINT,EMERGENCY",
                "escalations | escalated | kind=COMPLAINT,EMERGENCY&escalated=true",
                "first-response | waiting | stage=FIRST_RESPONSE&promise=UNFINISHED",
                "first-response | answered | stage=FIRST_RESPONSE&promise=FINISHED",
                "technical-causes | technical | technicalCause=true",
                "categories | lines.find { it.key == 'SERVICE' }.cases | category=SERVICE",
                "staffing | hours[10].complaints | hour=10",
                "deadlines?groupBy=stage&stage=FIRST_RESPONSE | lines[0].due"
                        + " | by=DUE&stage=FIRST_RESPONSE",
                "deadlines?groupBy=stage&stage=FIRST_RESPONSE | lines[0].broken"
                        + " | by=DUE&stage=FIRST_RESPONSE&promise=BROKEN",
                "deadlines?groupBy=severity&stage=ASSIGN | lines.due.sum()"
                        + " | by=DUE&stage=ASSIGN&nobody=true",
                "appeals | total.decided | by=APPEALED",
            })
    void there_are_as_many(String report, String path, String filters) {
        assertThat(cases(filters)).hasSize(figure(report, path));
    }

    @Test
    void the_examples_are_not_all_empty() {
        assertThat(figure("escalations", "complaints")).isEqualTo(4);
        assertThat(figure("staffing", "hours[10].complaints")).isEqualTo(4);
        assertThat(figure("deadlines?groupBy=stage&stage=FIRST_RESPONSE", "lines[0].broken"))
                .isPositive();
    }

    @Test
    void each_problem_has_as_many_as_it_says() {
        List<Map<String, Object>> lines =
                Api.as("supervisor1")
                        .get("/reports/tags?by=problem&" + PERIOD)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("lines");

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(cases("problem=" + line.get("key")))
                                .satisfies(found ->
                                        assertThat(found.size()).isEqualTo(line.get("cases"))));
    }

    @Test
    void a_label_finds_its_cases_only() {
        for (String label : List.of("brand", "region", "tag")) {
            Map<String, Object> other =
                    label.equals("tag") ? Map.of("tags", List.of("甲")) : Map.of(label, "甲");
            String id = filed(other);

            assertThat(cases(label + "=甲")).as(label).containsExactly(id);
        }
        assertThat(cases("region=乙")).isEmpty();
    }

    private static String filed(Map<String, Object> label) {
        Map<String, Object> body = new HashMap<>(label);
        body.put("channel", "APP");
        body.put("customer", Map.of("id", "customer2"));
        body.put("content", RUDE);
        return Api.as("app1")
                .body(body)
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-03-01T16:00:00Z",
                "from=2026-03-02T16:00:00Z&to=2026-03-02T16:00:00Z",
                "from=2025-03-01T15:59:59Z&to=2026-03-02T16:00:00Z",
                "from=yesterday&to=2026-03-02T16:00:00Z",
                "by=DREAMT",
                "hour=24",
                "escalated=maybe",
                "kind=COMPLAINT,X",
                "stage=X",
                "promise=X",
                "by=ASKED&partyKind=MERCHANT",
                "partyKind=MERCHANT&partyId=M-1",
                "appeal=APPEAL_UPHELD",
                "by=DUE&decider=senior1",
                "by=ASKED&reviewer=expert1"
            })
    void what_it_does_not_know_is_refused(String query) {
        Api.as("supervisor1").get("/complaints?" + query).then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subCategory", "person", "by=APPEALED&decider", "by=APPEALED&reviewer"})
    void what_it_looks_for_has_at_most_two_hundred_characters(String name) {
        String most = "a".repeat(200);
        Api.as("supervisor1").get("/complaints?" + name + "=" + most).then().statusCode(200);
        Api.as("supervisor1").get("/complaints?" + name + "=a" + most).then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "agent1", "expert1", "mediator1"})
    void whoever_reads_no_reports_gets_no_cases_by_their_figures(String account) {
        Api.as(account)
                .get("/complaints?person=agent1")
                .then()
                .statusCode(403)
                .body("code", equalTo("FIELD_NOT_ALLOWED"));
    }

    @Test
    void a_page_of_them_goes_on_with_the_same_question_only() {
        String next =
                Api.as("supervisor1")
                        .get("/complaints?limit=1&hour=10&" + PERIOD)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("next");

        Api.as("supervisor1")
                .get("/complaints?limit=1&hour=11&%s&cursor=%s".formatted(PERIOD, next))
                .then()
                .statusCode(422);
        Api.as("supervisor1")
                .get("/complaints?limit=1&hour=10&%s&cursor=%s".formatted(PERIOD, next))
                .then()
                .statusCode(200);
    }
}
