package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.ReceiptState;
import dev.redress.store.OutboxStore;
import dev.redress.store.ReceiptStore;
import dev.redress.store.ReceiptStore.Receipt;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A message that failed wakes its customer no more than one that is sent for the first time.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecondAttemptTest {

    private static final Lane EMAIL = Lane.of(DeliveryChannel.EMAIL);
    private static final String EVENING = "2026-03-02T21:59:59, 2026-03-02 21:59:59";
    private static final String NIGHT = "2026-03-02T22:00,    2026-03-03 08:00:00";
    private static final String DAWN = "2026-03-03T07:59:59, 2026-03-03 08:00:00";
    private static final String MORNING = "2026-03-03T08:00,    2026-03-03 08:00:00";

    @Inject DispatchFixture post;
    @Inject OutboxStore outbox;
    @Inject ReceiptStore receipts;
    @Inject Database database;

    private UUID message;

    @BeforeEach
    void a_message_that_nobody_waits_for_is_under_way() {
        post.startEmpty();
        message = post.receipt(post.open(1).getFirst()).id();
        post.runAt(MONDAY_10AM);
        become("template = 'ASSIGNED_CUSTOMER', lane = 'EMAIL', ways = '{SMS,INBOX}'");
        become("state = 'PENDING', sent_at = null, attempts = 1");
    }

    @ParameterizedTest
    @CsvSource({EVENING, NIGHT, DAWN, MORNING})
    void what_failed_is_tried_again_outside_of_quiet_hours(String due, String tried) {
        await(() -> outbox.markFailed(EMAIL, message, "down", Cases.at(due)));

        assertThat(next()).isEqualTo("EMAIL " + tried);
    }

    @ParameterizedTest
    @CsvSource({EVENING, NIGHT, DAWN, MORNING})
    void what_was_refused_goes_the_next_way_outside_of_quiet_hours(String now, String tried) {
        await(() -> outbox.move(EMAIL, message, "no such box", Cases.at(now)));

        assertThat(next()).isEqualTo("SMS " + tried);
    }

    @ParameterizedTest
    @CsvSource({EVENING, NIGHT, DAWN, MORNING})
    void what_bounced_goes_the_next_way_outside_of_quiet_hours(String now, String tried) {
        become("state = 'SENT'");
        bounceAt(now);

        assertThat(next()).isEqualTo("SMS " + tried);
    }

    @Test
    void whoever_has_quiet_hours_of_their_own_is_left_alone_then_and_not_at_night() {
        database.execute(
                """
                insert into customer_preference
                  (customer_id, channels, may_call, quiet_from, quiet_to, changed_by, changed_at)
                select split_part(recipient, ':', 2), '{}', true, '12:00', '14:00', 'app1', now()
                from outbox where id = $1
                """,
                message);

        await(() -> outbox.markFailed(EMAIL, message, "down", Cases.at("2026-03-02T11:59:59")));
        assertThat(next()).isEqualTo("EMAIL 2026-03-02 11:59:59");
        await(() -> outbox.markFailed(EMAIL, message, "down", Cases.at("2026-03-02T12:00")));
        assertThat(next()).isEqualTo("EMAIL 2026-03-02 14:00:00");
        await(() -> outbox.markFailed(EMAIL, message, "down", Cases.at("2026-03-02T23:00")));
        assertThat(next()).isEqualTo("EMAIL 2026-03-02 23:00:00");
    }

    @Test
    void what_is_urgent_or_waited_for_goes_on_at_night() {
        become("template = 'RECEIPT'");
        await(() -> outbox.markFailed(EMAIL, message, "down", Cases.at("2026-03-02T23:00")));
        assertThat(next()).isEqualTo("EMAIL 2026-03-02 23:00:00");

        become("template = 'ASSIGNED_CUSTOMER'");
        database.execute("update complaint set severity = 'URGENT'");
        await(() -> outbox.markFailed(EMAIL, message, "down", Cases.at("2026-03-02T23:00")));
        assertThat(next()).isEqualTo("EMAIL 2026-03-02 23:00:00");
    }

    /// Sent at ten, come back, sent again at noon: only what tells of noon counts.
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00:02, EMAIL SENT",
        "2026-03-02T11:58:59, EMAIL SENT",
        "2026-03-02T11:59:00, SMS PENDING",
        "2026-03-02T12:00:03, SMS PENDING"
    })
    void a_bounce_of_a_sending_before_the_last_changes_nothing(String sentAt, String after) {
        database.execute(
                """
                insert into delivery_attempt (outbox_id, at, lane, outcome)
                values ($1, '2026-03-02 10:00+08', 'EMAIL', 'SENT'),
                  ($1, '2026-03-02 12:00+08', 'EMAIL', 'SENT')
                """,
                message);
        become("state = 'SENT', sent_at = '2026-03-02 12:00+08'");
        Receipt late =
                new Receipt(message, EMAIL, ReceiptState.BOUNCED, "no such box", Cases.at(sentAt));

        await(() -> receipts.enter(late, Cases.at("2026-03-02T12:30")));

        assertThat(
                        database.rows(
                                        "select lane || ' ' || state from outbox where id = $1",
                                        message)
                                .getFirst()
                                .getString(0))
                .isEqualTo(after);
    }

    private void bounceAt(String now) {
        Receipt receipt = new Receipt(message, EMAIL, ReceiptState.BOUNCED, "no such box");
        await(() -> receipts.enter(receipt, Cases.at(now)));
    }

    private void become(String columns) {
        database.execute("update outbox set %s where id = $1".formatted(columns), message);
    }

    private String next() {
        return database.rows(
                        """
                        select lane || ' ' || (next_attempt_at at time zone 'Asia/Shanghai')
                        from outbox where id = $1
                        """,
                        message)
                .getFirst()
                .getString(0);
    }
}
