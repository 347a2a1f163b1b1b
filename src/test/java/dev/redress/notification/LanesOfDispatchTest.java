package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static dev.redress.support.Cases.account;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.DeadReason;
import dev.redress.core.notice.Template;
import dev.redress.platform.OperationReport;
import dev.redress.store.MessageState;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LanesOfDispatchTest {

    @Inject DispatchFixture post;
    @Inject FlakyGateway gateway;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        post.startEmpty();
    }

    /// Each ends only when the other has begun: one after the other, both would be cut off.
    @Test
    void a_slow_channel_does_not_delay_another() {
        assignedTo("agent1");
        CompletableFuture<Void> customers = new CompletableFuture<>();
        CompletableFuture<Void> staff = new CompletableFuture<>();
        gateway.become((message, _, delivery) -> {
            boolean toCustomer = isToCustomer(message);
            (toCustomer ? customers : staff).complete(null);
            return Uni.createFrom()
                    .completionStage(toCustomer ? staff : customers)
                    .chain(() -> delivery);
        });

        OperationReport report = post.runAt(MONDAY_10AM.plusSeconds(60));

        assertThat(report.failures()).isEmpty();
        assertThat(report.done()).isPositive();
    }

    @Test
    void a_channel_that_is_down_leaves_the_circuit_of_another_closed() {
        for (int i = 0; i < 25; i++) {
            assignedTo("agent1");
        }
        gateway.become(FlakyGateway.only(LanesOfDispatchTest::isToCustomer, FlakyGateway.DOWN));

        post.runAt(MONDAY_10AM.plusSeconds(60));
        int calls = gateway.calls();
        post.runAt(MONDAY_10AM.plusSeconds(61));

        assertThat(gateway.calls()).isEqualTo(calls);
        assertThat(database.count("outbox where lane = 'DESK' and state = 'PENDING'")).isZero();
        assertThat(database.count("outbox where lane = 'DESK' and state = 'SENT'")).isPositive();
        assertThat(database.count("outbox where lane = 'INBOX' and state = 'SENT'")).isZero();
    }

    @Test
    void nobody_is_told_the_later_before_the_earlier_of_a_case() {
        Complaint complaint = assignedTo("agent1");
        say(complaint, "我们正在核实", MONDAY_10AM.plusSeconds(120));
        gateway.become(FlakyGateway.only(LanesOfDispatchTest::isReceipt, FlakyGateway.DOWN));

        post.runAt(MONDAY_10AM.plusSeconds(180));

        assertThat(toCustomer()).isEmpty();
        assertThat(database.count("outbox where lane = 'DESK' and state = 'SENT'")).isPositive();

        gateway.become(FlakyGateway.RELIABLE);
        post.runAt(MONDAY_10AM.plusSeconds(300));

        assertThat(toCustomer()).startsWith("RECEIPT").endsWith("MESSAGE_TO_CUSTOMER").hasSize(3);
    }

    @Test
    void what_was_given_up_holds_nothing_up() {
        Complaint complaint = assignedTo("agent1");
        say(complaint, "我们正在核实", MONDAY_10AM.plusSeconds(120));
        gateway.become(
                FlakyGateway.only(
                        LanesOfDispatchTest::isReceipt,
                        (_, _, _) -> Uni.createFrom().failure(new Undeliverable("no such box"))));

        post.runAt(MONDAY_10AM.plusSeconds(180));

        OutboxMessage dead = post.receipt(complaint);
        assertThat(dead.state()).isEqualTo(MessageState.DEAD);
        assertThat(dead.lastError()).isEqualTo("Undeliverable: no such box");
        assertThat(database.rows("select dead_reason from outbox where state = 'DEAD'"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.getString(0)).isEqualTo(DeadReason.REFUSED.name()));
        assertThat(toCustomer()).endsWith("MESSAGE_TO_CUSTOMER").hasSize(2);
    }

    @Test
    void in_an_emergency_nothing_waits_for_what_was_earlier() {
        Complaint theft = cases.open("账号被盗，正在被扣款", MONDAY_10AM);
        cases.act(
                theft,
                "supervisor1",
                MONDAY_10AM.plusSeconds(60),
                new Command.Assign(account("agent1")));
        gateway.become(FlakyGateway.only(LanesOfDispatchTest::isReceipt, FlakyGateway.DOWN));

        post.runAt(MONDAY_10AM.plusSeconds(180));

        assertThat(toCustomer()).contains("ASSIGNED_CUSTOMER").doesNotContain("RECEIPT");
    }

    @Test
    void whoever_asks_to_be_left_alone_is_left_alone_so_long() {
        Complaint first = post.open(1).getFirst();
        Duration pause = Duration.ofMinutes(10);
        gateway.become((_, _, _) -> Uni.createFrom().failure(new Busy("429", pause)));

        post.runAt(MONDAY_10AM);
        Complaint second = post.open(1).getFirst();
        post.runAt(MONDAY_10AM.plusSeconds(60));

        assertThat(gateway.calls()).isOne();
        assertThat(post.receipt(first).nextAttemptAt()).isEqualTo(MONDAY_10AM.plus(pause));
        assertThat(post.receipt(second).nextAttemptAt()).isEqualTo(MONDAY_10AM.plus(pause));
        assertThat(post.receipt(second).attempts()).isZero();

        gateway.become(FlakyGateway.RELIABLE);

        assertThat(post.runAt(MONDAY_10AM.plus(pause)).done()).isEqualTo(2);
    }

    @Test
    void every_attempt_is_noted() {
        post.open(1);
        gateway.become(FlakyGateway.DOWN);
        post.runAt(MONDAY_10AM);
        gateway.become(FlakyGateway.RELIABLE);
        post.runAt(MONDAY_10AM.plusSeconds(120));

        assertThat(
                        database
                                .rows("select outcome, detail from delivery_attempt order by at")
                                .stream()
                                .map(row -> row.getString(0) + " " + row.getString(1)))
                .containsExactly("FAILED IOException: no line to *******5678", "SENT null");
    }

    private Complaint assignedTo(String agent) {
        Complaint complaint = cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);
        cases.act(
                complaint,
                "supervisor1",
                MONDAY_10AM.plusSeconds(60),
                new Command.Assign(account(agent)));
        return complaint;
    }

    private void say(Complaint complaint, String text, Instant at) {
        cases.act(complaint, "agent1", at, new Command.Message(text, true));
    }

    private List<String> toCustomer() {
        return database
                .rows(
                        """
                        select d.template from delivered_message d
                        join delivery_attempt a on a.outbox_id = d.outbox_id and a.outcome = 'SENT'
                        where d.recipient like 'customer:%' order by d.outbox_id
                        """)
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static boolean isToCustomer(OutboxMessage message) {
        return message.recipient().startsWith("customer:");
    }

    private static boolean isReceipt(OutboxMessage message) {
        return message.template() == Template.RECEIPT;
    }
}
