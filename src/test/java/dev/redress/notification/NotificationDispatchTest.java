package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.TimeLimit;
import dev.redress.store.MessageState;
import dev.redress.store.Opened;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class NotificationDispatchTest {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /// That are under way at once, where nothing is configured.
    private static final int CALLS_MAX = 8;

    @Inject DispatchFixture post;
    @Inject FlakyGateway gateway;
    @Inject LocalMailbox mailbox;
    @Inject NotificationDispatch dispatch;
    @Inject NotificationConfig config;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        post.startEmpty();
    }

    @Test
    void a_message_is_delivered_and_noted_when_it_is_due_and_not_again() {
        Complaint complaint = post.open(1).getFirst();

        assertThat(post.runAt(MONDAY_10AM.minus(MICROSECOND)).done()).isZero();
        OperationReport first = post.runAt(MONDAY_10AM);
        OperationReport second = post.runAt(MONDAY_10AM.plusSeconds(60));

        assertThat(first)
                .isEqualTo(
                        new OperationReport(
                                "notification-dispatch", false, MONDAY_10AM, 1, List.of()));
        assertThat(second.done()).isZero();
        OutboxMessage sent = post.receipt(complaint);
        assertThat(sent.state()).isEqualTo(MessageState.SENT);
        assertThat(sent.sentAt()).isEqualTo(MONDAY_10AM);
        assertThat(sent.attempts()).isOne();
        assertThat(database.rows("select recipient, text from delivered_message"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString(0)).isEqualTo("customer:customer1");
                    assertThat(Opened.text(row.getString(1))).contains(complaint.caseNo());
                });
    }

    /// More than one batch of the configuration holds.
    @Test
    void a_run_goes_on_until_nothing_is_due() {
        post.open(config.batchSizeMax() + 1);

        assertThat(post.runAt(MONDAY_10AM).done()).isEqualTo(config.batchSizeMax() + 1);
        assertThat(database.count("delivered_message")).isEqualTo(config.batchSizeMax() + 1);
    }

    @Test
    void a_run_ends_at_its_limit_and_the_next_goes_on() {
        post.open(3);

        assertThat(post.runAt(MONDAY_10AM, new OperationOrder(false, 2)).done()).isEqualTo(2);
        assertThat(post.runAt(MONDAY_10AM).done()).isOne();
    }

    /// Just below the timeout, which lets no circuit open: a call begins every four seconds until
    /// less than the reserve is left of five minutes. Those under way beside it end as well, and
    /// the rest of the batch waits for the next run.
    @Test
    void a_slow_provider_is_handed_nothing_that_there_is_no_time_for() {
        List<Complaint> opened = post.open(100);
        Duration given = Duration.ofMinutes(5);
        Duration call = Duration.ofSeconds(4);
        TimeLimit time =
                TimeLimit.of(
                        () -> given.minus(call.multipliedBy(gateway.calls())),
                        Duration.ofMinutes(1));

        OperationReport report =
                post.runAt(MONDAY_10AM, new OperationOrder(false, OperationOrder.LIMIT_MAX, time));

        assertThat(report.done()).isBetween(61, 60 + CALLS_MAX);
        assertThat(report.outOfTime()).isTrue();
        assertThat(report.failures()).isEmpty();
        assertThat(opened.stream().map(post::receipt))
                .filteredOn(message -> message.state() == MessageState.PENDING)
                .hasSize(100 - report.done())
                .allSatisfy(message -> {
                    assertThat(message.attempts()).isZero();
                    assertThat(message.nextAttemptAt()).isEqualTo(MONDAY_10AM);
                });
        assertThat(post.runAt(MONDAY_10AM.plusSeconds(5)).done()).isEqualTo(100 - report.done());
        assertThat(gateway.calls()).isEqualTo(100);
        assertThat(database.count("delivered_message")).isEqualTo(100);
        assertThat(database.count("delivery_attempt")).isEqualTo(100);
    }

    @Test
    void a_dry_run_counts_and_sends_nothing() {
        Complaint complaint = post.open(3).getFirst();
        OutboxMessage before = post.receipt(complaint);

        OperationReport report = post.runAt(MONDAY_10AM, new OperationOrder(true, 100));

        assertThat(report.done()).isEqualTo(3);
        assertThat(gateway.calls()).isZero();
        assertThat(post.receipt(complaint)).isEqualTo(before);
        assertThat(post.runAt(MONDAY_10AM, new OperationOrder(true, 2)).done()).isEqualTo(2);
    }

    @Test
    void ten_dispatchers_at_once_send_each_message_once() {
        post.open(100);
        Api.setClock(MONDAY_10AM.toString());

        List<OperationReport> reports =
                Crowd.of(10, () -> dispatch.run(new OperationOrder(false, 15)));

        assertThat(reports.stream().mapToInt(OperationReport::done).sum()).isEqualTo(100);
        assertThat(gateway.calls()).isEqualTo(100);
        assertThat(database.count("delivered_message")).isEqualTo(100);
    }

    /// A dispatcher took the message and delivered it, but ended before it could note that.
    @Test
    void after_a_crash_the_message_is_taken_again_when_the_lease_ends_and_arrives_once() {
        Complaint complaint = post.open(1).getFirst();
        List<OutboxMessage> taken = post.claim(MONDAY_10AM);
        await(() -> mailbox.send(Lane.of(DeliveryChannel.INBOX), taken.getFirst()));

        OperationReport early = post.runAt(MONDAY_10AM.plus(config.lease()).minus(MICROSECOND));
        OperationReport late = post.runAt(MONDAY_10AM.plus(config.lease()));

        assertThat(early.done()).isZero();
        assertThat(late.done()).isOne();
        assertThat(post.receipt(complaint).state()).isEqualTo(MessageState.SENT);
        assertThat(post.receipt(complaint).attempts()).isEqualTo(2);
        assertThat(database.count("delivered_message")).isOne();
    }
}
