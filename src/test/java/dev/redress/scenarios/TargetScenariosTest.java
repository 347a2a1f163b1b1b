package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.MAJOR;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.local;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Norms that bind no single case: they are targets inside a limit, or goals of an average (spec.md
/// §4.1, R3 and R4; §4.3, CON-01 and CON-02).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TargetScenariosTest {

    private static final String START = "2026-03-02T10:00";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    private static List<String> targets(Played complaint, String field) {
        return complaint
                .answer()
                .getList("deadlines.find { it.stage == 'RESOLVE' }.targets." + field, String.class);
    }

    /// Offered at once, and accepted then.
    private static Played decidedAt(String localTime, String content) {
        Played offered =
                received(START, content)
                        .investigating()
                        .then(
                                "agent1",
                                "proposal",
                                Map.of(
                                        "text", "退款并致歉",
                                        "remedy", "退款",
                                        "compensation", "100.00"));
        if (!content.equals(GENERAL)) {
            offered.then("operations1", "approval", Map.of("approved", true, "reason", "属实"));
        }
        return offered.at(localTime).then("customer1", "proposal-answer", Map.of("accepted", true));
    }

    @Test
    @Tag("SLA-19")
    void a_major_problem_has_an_answer_in_a_day_and_aims_at_a_solution_in_two() {
        Played complaint = received(START, MAJOR);
        assertThat(complaint.dueAt("INITIAL_FEEDBACK")).isEqualTo(time("2026-03-03T10:00"));
        assertThat(local(targets(complaint, "dueAt").getFirst()))
                .isEqualTo(time("2026-03-04T10:00"));

        assertThat(targets(decidedAt("2026-03-04T10:00:00", MAJOR), "state"))
                .containsExactly("MET");
        Played late = decidedAt("2026-03-04T10:00:01", MAJOR);
        assertThat(targets(late, "state")).containsExactly("BREACHED");
        assertThat(late.stateOf("RESOLVE")).isEqualTo("MET");
        assertThat(late.events("SLA_BREACHED"))
                .extracting(event -> event.get("stage"))
                .doesNotContain("RESOLVE");
    }

    @Test
    @Tag("SLA-20")
    @Tag("SLA-21")
    void a_general_problem_aims_at_one_day_and_three_and_breaks_nothing_by_missing_both() {
        Played complaint = received(START, GENERAL);
        assertThat(targets(complaint, "dueAt"))
                .map(due -> local(due))
                .containsExactly(time("2026-03-03T10:00"), time("2026-03-05T10:00"));
        // The norm of 48 hours for an answer is wider than any promise of one.
        assertThat(complaint.dueAt("FIRST_RESPONSE")).isBefore(time("2026-03-04T10:00"));
        assertThat(complaint.dueAt("INITIAL_FEEDBACK")).isBefore(time("2026-03-04T10:00"));

        assertThat(targets(decidedAt("2026-03-03T10:00:00", GENERAL), "state"))
                .containsExactly("MET", "MET");
        assertThat(targets(decidedAt("2026-03-05T10:00:00", GENERAL), "state"))
                .containsExactly("BREACHED", "MET");
        Played late = decidedAt("2026-03-05T10:00:01", GENERAL);
        assertThat(targets(late, "state")).containsExactly("BREACHED", "BREACHED");
        assertThat(late.stateOf("RESOLVE")).isEqualTo("MET");
    }

    @Test
    @Tag("SLA-22")
    void every_grade_has_an_answer_in_a_day_and_a_proposal_in_two() {
        for (String content : List.of(GENERAL, SERIOUS, MAJOR, "账号被盗, 正在被扣款")) {
            Played complaint = received(START, content);

            assertThat(complaint.dueAt("INITIAL_FEEDBACK")).isEqualTo(time("2026-03-03T10:00"));
            assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-03-04T10:00"));
        }
        assertThat(received(START, SERIOUS).dueAt("RESOLVE")).isEqualTo(time("2026-03-04T10:00"));
    }

    private static void answeredAfter(String start, String answer) {
        received(start, GENERAL)
                .assigned()
                .at(answer)
                .then("agent1", "messages", Map.of("text", "您好"));
    }

    private static ValidatableResponse firstResponses() {
        return Api.as("supervisor1")
                .get("/reports/first-response?from=2026-03-01T16:00:00Z&to=2026-03-02T16:00:00Z")
                .then()
                .statusCode(200)
                .body("target", equalTo(900))
                .body("floor", equalTo(1_200));
    }

    @Test
    @Tag("SLA-39")
    @Tag("SLA-40")
    void the_average_first_response_is_on_target_up_to_15_minutes_and_untimely_above_20() {
        firstResponses().body("average", nullValue()).body("untimely", nullValue());

        answeredAfter("2026-03-02T10:00", "2026-03-02T10:10");
        answeredAfter("2026-03-02T11:00", "2026-03-02T11:20");
        firstResponses()
                .body("average", equalTo(900.0F))
                .body("median", equalTo(900.0F))
                .body("onTarget", equalTo(true))
                .body("untimely", equalTo(false));

        answeredAfter("2026-03-02T12:00", "2026-03-02T12:30");
        firstResponses()
                .body("average", equalTo(1_200.0F))
                .body("onTarget", equalTo(false))
                .body("untimely", equalTo(false));

        answeredAfter("2026-03-02T13:00", "2026-03-02T13:20:04");
        received("2026-03-02T14:00", GENERAL);
        firstResponses()
                .body("answered", equalTo(4))
                .body("waiting", equalTo(1))
                .body("average", equalTo(1_201.0F))
                .body("untimely", equalTo(true));
    }
}
