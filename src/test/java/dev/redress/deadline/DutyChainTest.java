package dev.redress.deadline;

import static dev.redress.core.history.EventType.GREEN_CHANNEL_ACKNOWLEDGED;
import static dev.redress.core.history.EventType.GREEN_CHANNEL_ALERTED;
import static dev.redress.core.notice.Template.GREEN_CHANNEL_ALERT;
import static dev.redress.core.notice.Template.GREEN_CHANNEL_UNANSWERED;
import static dev.redress.deadline.SweepFixture.MICROSECOND;
import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.RoutingCommand;
import dev.redress.core.history.Event;
import dev.redress.core.notice.Template;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An emergency in the middle of the night. Each on duty has three minutes to acknowledge.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DutyChainTest {

    private static final String STOLEN = "账号被盗, 正在被扣款";
    private static final Instant MIDNIGHT = at("2026-03-03T00:00");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Instant DUE = MIDNIGHT.plus(PATIENCE);
    private static final Instant LATE = DUE.plus(MICROSECOND);

    @Inject EscalationSweep sweep;
    @Inject SweepFixture look;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        Ready.await();
        database.empty();
    }

    @Test
    void the_first_of_each_team_are_alerted_with_the_intake_and_the_next_when_nobody_answers() {
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);
        assertThat(told(complaint, GREEN_CHANNEL_ALERT))
                .containsExactlyInAnyOrder("role:back", "role:supervisor", "role:security");

        assertThat(runAt(DUE, sweep).done()).isZero();
        assertThat(runAt(LATE, sweep).done()).isOne();

        assertThat(told(complaint, GREEN_CHANNEL_UNANSWERED))
                .containsExactlyInAnyOrder("role:middle", "role:middle", "role:compliance");
        assertThat(look.messages(complaint))
                .filteredOn(message -> message.template() == GREEN_CHANNEL_UNANSWERED)
                .extracting(OutboxMessage::nextAttemptAt)
                .containsOnly(LATE);
        assertThat(runAt(LATE, sweep).done()).isZero();
        assertThat(runAt(LATE.plus(PATIENCE), sweep).done()).isZero();
        assertThat(told(complaint, GREEN_CHANNEL_UNANSWERED)).hasSize(3);
    }

    @Test
    void the_operations_lead_is_last_and_alerted_again_and_again() {
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);

        for (int alerts = 1; alerts <= 4; alerts++) {
            runAt(MIDNIGHT.plus(Duration.ofMinutes(4L * alerts)), sweep);
        }

        assertThat(told(complaint, GREEN_CHANNEL_UNANSWERED))
                .hasSize(12)
                .filteredOn("role:operations"::equals)
                .hasSize(9);
    }

    @Test
    void those_on_duty_are_alerted_by_name_at_once_and_again_and_may_acknowledge() {
        planned("back1", "SERVICE");
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);

        assertThat(runAt(MIDNIGHT, sweep).done()).isOne();
        assertThat(runAt(MIDNIGHT, sweep).done()).isZero();

        assertThat(told(complaint, GREEN_CHANNEL_ALERT))
                .containsExactlyInAnyOrder(
                        "role:back", "role:supervisor", "role:security", "person:back1");
        runAt(LATE, sweep);
        assertThat(told(complaint, GREEN_CHANNEL_UNANSWERED))
                .containsExactlyInAnyOrder(
                        "role:middle", "role:middle", "role:compliance", "person:back1");
        Api.setClock(LATE.toString());
        acknowledge("back1", complaint).statusCode(200);
        assertThat(look.events(complaint, GREEN_CHANNEL_ACKNOWLEDGED))
                .extracting(event -> event.details().get("team"))
                .containsExactlyInAnyOrder("SERVICE", "TECHNOLOGY");
    }

    @Test
    void an_emergency_about_somebody_on_duty_is_for_the_next_on_duty() {
        planned("security1", "RISK_CONTROL");
        planned("back1", "RISK_CONTROL");
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);
        cases.act(
                complaint,
                "operations1",
                MIDNIGHT,
                new RoutingCommand.NameComplainedOf("security1"));

        assertThat(runAt(MIDNIGHT, sweep).done()).isOne();
        assertThat(runAt(MIDNIGHT, sweep).done()).isZero();
        runAt(LATE, sweep);

        assertThat(told(complaint, GREEN_CHANNEL_ALERT))
                .contains("person:back1")
                .doesNotContain("person:security1");
        assertThat(told(complaint, GREEN_CHANNEL_UNANSWERED))
                .contains("person:back1")
                .doesNotContain("person:security1");
    }

    private void planned(String account, String group) {
        database.execute(
                "insert into shift (id, account, duty_group, start_at, end_at, entered_by, entered_at)"
                        + " values (gen_random_uuid(), $1, $2, $3, $4, 'operations1', $3)",
                account,
                group,
                MIDNIGHT.atOffset(ZoneOffset.UTC),
                MIDNIGHT.plus(Duration.ofHours(8)).atOffset(ZoneOffset.UTC));
    }

    @Test
    void whoever_acknowledges_ends_the_alarm_of_their_team_and_of_no_other() {
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);
        Api.setClock(DUE.toString());

        acknowledge("supervisor1", complaint).statusCode(200).body("version", equalTo(2));
        runAt(LATE, sweep);

        assertThat(look.events(complaint, GREEN_CHANNEL_ACKNOWLEDGED))
                .containsExactly(
                        new Event(
                                GREEN_CHANNEL_ACKNOWLEDGED,
                                DUE,
                                "supervisor1",
                                Map.of("team", "SERVICE")));
        assertThat(
                        database.rows(
                                        "select acknowledged_by, acknowledged_at from duty_alert where team = 'SERVICE'")
                                .getFirst()
                                .getString(0))
                .isEqualTo("supervisor1");
        assertThat(
                        look.events(complaint, GREEN_CHANNEL_ALERTED).stream()
                                .map(event -> event.details().get("team"))
                                .toList())
                .containsExactlyInAnyOrder(null, "TECHNOLOGY", "RISK_CONTROL");
    }

    @Test
    void the_first_to_acknowledge_is_kept() {
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);
        Api.setClock(DUE.toString());

        acknowledge("supervisor1", complaint).statusCode(200);
        acknowledge("supervisor2", complaint).statusCode(200);

        assertThat(
                        database.rows(
                                "select acknowledged_by from duty_alert where acknowledged_by is not null"))
                .extracting(row -> row.getString(0))
                .containsExactly("supervisor1");
    }

    @Test
    void who_was_not_alerted_cannot_acknowledge() {
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);
        Api.setClock(DUE.toString());

        acknowledge("middle1", complaint).statusCode(403).body("code", equalTo("NOT_RESPONSIBLE"));
        acknowledge("customer1", complaint).statusCode(403);

        runAt(LATE, sweep);
        acknowledge("middle1", complaint).statusCode(200);
    }

    @Test
    void what_is_no_emergency_alerts_nobody() {
        Complaint complaint = cases.open(RUDE_SERVICE, MIDNIGHT);
        Api.setClock(DUE.toString());

        acknowledge("supervisor1", complaint).statusCode(409).body("code", equalTo("NOT_ALERTED"));
        assertThat(database.count("duty_alert")).isZero();
    }

    @Test
    void a_case_that_is_over_alerts_nobody_any_more() {
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);
        cases.act(complaint, "customer1", MIDNIGHT.plusSeconds(60), new Command.Withdraw(null));

        runAt(LATE, sweep);

        assertThat(told(complaint, GREEN_CHANNEL_UNANSWERED)).isEmpty();
        assertThat(database.count("duty_alert where due_at is not null")).isZero();
    }

    @Test
    void ten_sweeps_at_once_alert_each_of_them_once() {
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);
        cases.open(STOLEN, MIDNIGHT);
        Api.setClock(LATE.toString());

        List<OperationReport> reports = Crowd.of(10, () -> sweep.run(OperationOrder.ALL));

        assertThat(reports.stream().mapToInt(OperationReport::done).sum()).isEqualTo(2);
        assertThat(told(complaint, GREEN_CHANNEL_UNANSWERED)).hasSize(3);
        assertThat(database.count("outbox where template = 'GREEN_CHANNEL_UNANSWERED'"))
                .isEqualTo(6);
        assertThat(cases.find(complaint).version()).isEqualTo(2);
    }

    @Test
    void a_dry_run_counts_them_and_alerts_nobody() {
        Complaint complaint = cases.open(STOLEN, MIDNIGHT);

        assertThat(runAt(LATE, sweep, new OperationOrder(true, 10)).done()).isOne();
        assertThat(told(complaint, GREEN_CHANNEL_UNANSWERED)).isEmpty();
    }

    private static ValidatableResponse acknowledge(String account, Complaint complaint) {
        return Api.as(account).post("/complaints/{id}/acknowledgement", complaint.id()).then();
    }

    private List<String> told(Complaint complaint, Template template) {
        return look.messages(complaint).stream()
                .filter(message -> message.template() == template)
                .map(OutboxMessage::recipient)
                .toList();
    }
}
