package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.Template;
import dev.redress.notification.OwnDispatch.Dispatcher;
import dev.redress.notification.OwnDispatch.Hasty;
import dev.redress.platform.OperationReport;
import dev.redress.store.MessageState;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FailingProviderTest {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /// How often a message is handed over in one attempt: once, and two retries.
    private static final int CALLS_PER_ATTEMPT = 3;

    @Inject DispatchFixture post;
    @Inject OwnDispatch dispatches;
    @Inject Cases cases;
    @Inject FlakyGateway gateway;
    @Inject NotificationConfig config;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        post.startEmpty();
    }

    @Test
    void a_hiccup_is_tried_again_at_once_and_is_no_failed_attempt() {
        Complaint complaint = post.open(1).getFirst();
        gateway.become((_, call, delivery) ->
                call < CALLS_PER_ATTEMPT ? FlakyGateway.refusal() : delivery);

        OperationReport report = post.runAt(MONDAY_10AM);

        assertThat(report.done()).isOne();
        assertThat(report.failures()).isEmpty();
        assertThat(gateway.calls()).isEqualTo(CALLS_PER_ATTEMPT);
        assertThat(post.receipt(complaint).state()).isEqualTo(MessageState.SENT);
        assertThat(post.receipt(complaint).attempts()).isOne();
    }

    /// The mailbox has the message, but the first answer was lost.
    @Test
    void a_message_whose_answer_was_lost_arrives_once() {
        post.open(1);
        gateway.become((_, call, delivery) ->
                call == 1 ? delivery.chain(FlakyGateway::refusal) : delivery);

        OperationReport report = post.runAt(MONDAY_10AM);

        assertThat(report.done()).isOne();
        assertThat(gateway.calls()).isEqualTo(2);
        assertThat(database.count("delivered_message")).isOne();
    }

    @Test
    void an_invitation_to_rate_that_failed_three_times_is_given_up_with_its_survey() {
        cases.resolved(MONDAY_10AM);
        Api.setClock(MONDAY_10AM.toString());
        Api.run("survey-dispatch").body("done", equalTo(1));
        gateway.become(
                FlakyGateway.only(
                        message -> message.template() == Template.SURVEY_INVITATION,
                        FlakyGateway.DOWN));

        attempt(MONDAY_10AM);
        attempt(MONDAY_10AM.plus(Duration.ofMinutes(10)));
        assertThat(database.count("survey where state = 'SENT'")).isOne();
        attempt(MONDAY_10AM.plus(Duration.ofMinutes(30)));

        assertThat(database.count("survey where state = 'UNDELIVERED'")).isOne();
        assertThat(database.count("outbox where template = 'SURVEY_INVITATION' and state = 'DEAD'"))
                .isOne();
    }

    /// One call after another: whoever waited for ever would keep the third from being sent.
    @Test
    void a_call_that_hangs_is_cut_off_and_holds_no_other_message_up() {
        List<Complaint> opened = post.open(3);
        Complaint second = opened.get(1);
        gateway.become(FlakyGateway.only(of(second), FlakyGateway.HANGING));
        Dispatcher hasty = dispatches.with(new Hasty("", 100, Duration.ofSeconds(2)), gateway);

        OperationReport report = hasty.runAt(MONDAY_10AM);

        assertThat(report.done()).isEqualTo(2);
        assertThat(report.failures()).singleElement().asString().contains(second.caseNo());
        OutboxMessage cutOff = post.receipt(second);
        assertThat(cutOff.state()).isEqualTo(MessageState.PENDING);
        assertThat(cutOff.lastError()).startsWith("TimeoutException");
        assertThat(cutOff.nextAttemptAt())
                .isBetween(MONDAY_10AM.plusSeconds(60), MONDAY_10AM.plusSeconds(66));
    }

    @Test
    void a_failed_message_waits_longer_each_time_and_is_given_up_after_the_last() {
        Complaint complaint = post.open(1).getFirst();
        gateway.become(FlakyGateway.DOWN);
        Instant attemptAt = MONDAY_10AM;

        for (Duration pause : config.pauses()) {
            attempt(attemptAt);
            OutboxMessage failed = post.receipt(complaint);
            assertThat(failed.state()).isEqualTo(MessageState.PENDING);
            assertThat(failed.nextAttemptAt())
                    .isBetween(
                            attemptAt.plus(pause),
                            attemptAt.plusMillis((long) (pause.toMillis() * 1.1)));
            attemptAt = failed.nextAttemptAt();
            int calls = gateway.calls();
            post.runAt(attemptAt.minus(MICROSECOND));
            assertThat(gateway.calls()).isEqualTo(calls);
        }
        OperationReport last = attempt(attemptAt);

        assertThat(last.failures()).singleElement().asString().endsWith("was given up");
        OutboxMessage dead = post.receipt(complaint);
        assertThat(dead.state()).isEqualTo(MessageState.DEAD);
        assertThat(dead.attempts()).isEqualTo(config.pauses().size() + 1);
        assertThat(dead.lastError()).isEqualTo("IOException: no line to *******5678");
        assertThat(gateway.calls()).isEqualTo(dead.attempts() * CALLS_PER_ATTEMPT);
        assertThat(attempt(attemptAt.plus(Duration.ofDays(30))).failures()).isEmpty();
        assertThat(database.count("delivered_message")).isZero();
    }

    /// The number begins before the 300 characters that are kept are over, and ends behind them.
    @Test
    void a_number_is_hidden_wherever_the_error_is_cut() {
        Complaint complaint = post.open(1).getFirst();
        String said = "x".repeat(280) + "13812345678";
        gateway.become((_, _, _) -> Uni.createFrom().failure(new IOException(said)));

        attempt(MONDAY_10AM);

        assertThat(post.receipt(complaint).lastError()).hasSize(300).doesNotContain("138");
    }

    /// Without the circuit, forty messages would be handed over three times each. Only what was
    /// handed over three times before it opened has had its attempt.
    @Test
    void a_provider_that_is_down_is_left_alone_and_that_uses_up_no_attempt() {
        List<Complaint> opened = post.open(40);
        gateway.become(FlakyGateway.DOWN);

        OperationReport report = post.runAt(MONDAY_10AM);
        int calls = gateway.calls();
        int attempts = attempts(opened);
        OperationReport next = post.runAt(MONDAY_10AM.plusSeconds(66));

        assertThat(calls).isBetween(20, 40);
        assertThat(attempts).isLessThanOrEqualTo(calls / CALLS_PER_ATTEMPT);
        assertThat(report.done()).isZero();
        assertThat(report.failures()).hasSize(40);
        assertThat(next.failures()).hasSize(40);
        assertThat(gateway.calls()).isEqualTo(calls);
        assertThat(attempts(opened)).isEqualTo(attempts);

        gateway.become(FlakyGateway.RELIABLE);
        post.closeCircuit();

        assertThat(post.runAt(MONDAY_10AM.plusSeconds(132)).done()).isEqualTo(40);
    }

    private int attempts(List<Complaint> opened) {
        return opened.stream().map(post::receipt).mapToInt(OutboxMessage::attempts).sum();
    }

    private OperationReport attempt(Instant now) {
        post.closeCircuit();
        return post.runAt(now);
    }

    private static Predicate<OutboxMessage> of(Complaint complaint) {
        return message -> message.caseNo().equals(complaint.caseNo());
    }
}
