package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.MAJOR;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The promises of spec.md §2.5 one by one: what finishes each, at its last instant and a
/// microsecond after it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PromiseScenariosTest {

    private static final String START = "2026-03-02T10:00";
    private static final Map<String, Object> OFFER =
            Map.of("text", "退款并致歉", "remedy", "退款", "compensation", "100.00");
    private static final Map<String, Object> APPROVAL = Map.of("approved", true, "reason", "属实");
    private static final Map<String, Object> ACCEPTANCE = Map.of("accepted", true);

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("SLA-06")
    void a_complaint_has_its_receipt_and_a_human_answer_within_an_hour() {
        Played complaint = received(START, GENERAL).delivered();

        assertThat(complaint.dueAt("ACK")).isEqualTo(time("2026-03-02T11:00"));
        assertThat(complaint.stateOf("ACK")).isEqualTo("MET");
        assertThat(complaint.messages("RECEIPT"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.get("state")).isEqualTo("SENT");
                    assertThat(message.get("text")).asString().contains(complaint.get("caseNo"));
                });
        keepsAndBreaks(
                () -> received(START, GENERAL).assigned(),
                "FIRST_RESPONSE",
                "2026-03-02T11:00:00",
                found -> found.then("agent1", "messages", Map.of("text", "您好")));
    }

    @Test
    @Tag("SLA-11")
    void the_customer_is_promised_a_specialist_within_two_hours_and_the_promise_is_watched() {
        assertThat(received(START, GENERAL).messages("RECEIPT").getFirst().get("text"))
                .asString()
                .contains("专员将在 2 小时内跟进");
        keepsAndBreaks(
                () -> received(START, GENERAL), "ASSIGN", "2026-03-02T12:00:00", Played::assigned);
        Played forgotten = received(START, GENERAL).at("2026-03-02T12:01").swept();
        assertThat(forgotten.stateOf("ASSIGN")).isEqualTo("BREACHED");
    }

    @Test
    @Tag("SLA-12")
    void a_supervisor_joins_the_investigation_within_two_hours() {
        keepsAndBreaks(
                () -> received(START, SERIOUS).assigned(),
                "SUPERVISOR_IN",
                "2026-03-02T12:00:00",
                found -> found.then("supervisor1", "investigation", Map.of("finding", "介入")));
    }

    @Test
    @Tag("SLA-13")
    void a_proposal_is_there_within_forty_eight_hours() {
        keepsAndBreaks(
                () -> received(START, GENERAL).investigating(),
                "PROPOSAL",
                "2026-03-04T10:00:00",
                found -> found.then("agent1", "proposal", OFFER));
        keepsAndBreaks(
                () -> received(START, SERIOUS).investigating().then("agent1", "proposal", OFFER),
                "PROPOSAL",
                "2026-03-04T10:00:00",
                found -> found.then("middle1", "approval", APPROVAL));
    }

    @Test
    @Tag("SLA-15")
    @Tag("SLA-36")
    void every_grade_has_progress_told_within_a_day() {
        for (String severity : new String[] {"GENERAL", "SERIOUS", "MAJOR", "URGENT"}) {
            keepsAndBreaks(
                    () -> graded(severity),
                    "INITIAL_FEEDBACK",
                    "2026-03-03T10:00:00",
                    found ->
                            found.then(
                                    "agent1",
                                    "messages",
                                    Map.of("text", "已联系商家", "progress", true)));
        }
    }

    @Test
    @Tag("SLA-16")
    void a_general_complaint_is_decided_within_seven_working_days() {
        keepsAndBreaks(
                () -> received(START, GENERAL).investigating().then("agent1", "proposal", OFFER),
                "RESOLVE",
                "2026-03-11T18:00:00",
                found -> found.then("customer1", "proposal-answer", ACCEPTANCE));
    }

    @Test
    @Tag("SLA-17")
    void a_serious_complaint_is_decided_within_forty_eight_hours() {
        keepsAndBreaks(
                () -> approved(SERIOUS, "middle1"),
                "RESOLVE",
                "2026-03-04T10:00:00",
                found -> found.then("customer1", "proposal-answer", ACCEPTANCE));
    }

    @Test
    @Tag("SLA-18")
    void a_major_complaint_is_decided_within_two_working_days() {
        keepsAndBreaks(
                () -> approved(MAJOR, "operations1"),
                "RESOLVE",
                "2026-03-04T18:00:00",
                found -> found.then("customer1", "proposal-answer", ACCEPTANCE));
    }

    @Test
    @Tag("SLA-23")
    void a_product_problem_is_answered_in_a_day_and_solved_in_two() {
        keepsAndBreaks(
                () -> of("PRODUCT_PROBLEM"),
                "INITIAL_FEEDBACK",
                "2026-03-03T10:00:00",
                found -> found.then("agent1", "messages", Map.of("text", "已核实", "progress", true)));
        keepsAndBreaks(
                () -> of("PRODUCT_PROBLEM").investigating().then("agent1", "proposal", OFFER),
                "RESOLVE",
                "2026-03-04T10:00:00",
                found -> found.then("customer1", "proposal-answer", ACCEPTANCE));
    }

    @Test
    @Tag("SLA-32")
    void a_false_sign_off_has_a_definite_answer_within_forty_eight_hours() {
        keepsAndBreaks(
                () ->
                        of("LOGISTICS_ANOMALY")
                                .investigating()
                                .then("agent1", "proposal", Map.of("text", "快递误签，今日补送"))
                                .then("customer1", "proposal-answer", ACCEPTANCE),
                "ANSWER",
                "2026-03-04T10:00:00",
                found -> found.then("agent1", "resolution", Map.of("whatWeDid", "已补送")));
    }

    @Test
    @Tag("SLA-33")
    void experts_step_in_within_a_day() {
        keepsAndBreaks(
                PromiseScenariosTest::appealed,
                "EXPERT_IN",
                "2026-03-03T10:00:00",
                found -> found.then("expert1", "messages", Map.of("text", "专家已介入")));
    }

    @Test
    @Tag("SLA-34")
    void experts_decide_within_seventy_two_hours() {
        keepsAndBreaks(
                PromiseScenariosTest::appealed,
                "APPEAL_FINAL",
                "2026-03-05T10:00:00",
                found ->
                        found.then(
                                "expert1",
                                "decision",
                                Map.of(
                                        "outcome", "DISMISSED",
                                        "reasons", "证据充分",
                                        "alternative", "可申请调解")));
    }

    @Test
    @Tag("SLA-35")
    @Tag("ESC-02")
    void a_case_that_nobody_worked_on_for_a_day_climbs() {
        Played complaint =
                received(START, GENERAL)
                        .assigned()
                        .at("2026-03-02T10:30")
                        .then("agent1", "messages", Map.of("text", "已联系商家", "progress", true));

        complaint.at("2026-03-03T10:30").swept();
        assertThat(complaint.get("escalationLevel")).isEqualTo("1");
        complaint.at("2026-03-03T10:30:00.000001").swept();

        assertThat(complaint.get("escalationLevel")).isEqualTo("2");
        assertThat(complaint.events("ESCALATED"))
                .extracting(event -> event.get("reason"))
                .containsExactly("STALE");
    }

    private static void keepsAndBreaks(
            Supplier<Played> start, String stage, String due, UnaryOperator<Played> finish) {
        Played begun = start.get();
        assertThat(begun.dueAt(stage)).isEqualTo(time(due));
        Played kept = finish.apply(begun.at(due));
        Played broken = finish.apply(start.get().at(due + ".000001"));

        assertThat(kept.stateOf(stage)).isEqualTo("MET");
        assertThat(broken.stateOf(stage)).isEqualTo("BREACHED");
    }

    private static Played graded(String severity) {
        Played complaint = received(START, GENERAL).assigned();
        return severity.equals("GENERAL")
                ? complaint
                : complaint.then(
                        "agent1", "severity", Map.of("severity", severity, "reason", "复核"));
    }

    private static Played approved(String content, String approver) {
        return received(START, content)
                .investigating()
                .then("agent1", "proposal", OFFER)
                .then(approver, "approval", APPROVAL);
    }

    private static Played appealed() {
        return received(START, GENERAL)
                .investigating()
                .then("agent1", "proposal", OFFER)
                .then(
                        "customer1",
                        "proposal-answer",
                        Map.of("accepted", false, "requestReview", true, "reason", "不满意"));
    }

    private static Played of(String kind) {
        return received(START, "agent1", Map.of("kind", kind, "content", GENERAL));
    }
}
