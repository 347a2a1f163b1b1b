package dev.redress.deadline;

import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.Template;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Complaints in the middle of the night; people are left alone from 22 to 8 o'clock.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class QuietNightTest {

    private static final String STOLEN = "账号被盗, 正在被扣款";
    private static final Instant ELEVEN_PM = at("2026-03-02T23:00");
    private static final Instant TWO_AM = at("2026-03-03T02:00");
    private static final Instant MORNING = at("2026-03-03T08:00");

    @Inject DeadlineSweep sweep;
    @Inject SweepFixture look;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        Ready.await();
        database.empty();
    }

    @Test
    void the_customer_has_the_receipt_at_once_and_staff_sleeps_until_the_morning() {
        Complaint complaint = cases.open(RUDE_SERVICE, ELEVEN_PM);

        runAt(TWO_AM, sweep);

        assertThat(sentAt(complaint, Template.RECEIPT)).containsOnly(ELEVEN_PM);
        assertThat(sentAt(complaint, Template.SLA_WARNING)).isNotEmpty().containsOnly(MORNING);
        assertThat(sentAt(complaint, Template.SLA_BREACHED)).isNotEmpty().containsOnly(MORNING);
    }

    @Test
    void what_the_customer_writes_at_night_is_there_in_the_morning_and_the_answer_at_once() {
        Complaint complaint = cases.open(RUDE_SERVICE, ELEVEN_PM);
        Instant later = ELEVEN_PM.plusSeconds(60);
        cases.act(complaint, "customer1", later, new Command.CustomerMessage("在吗？"));
        cases.act(complaint, "supervisor1", later, new Command.Message("在的", false));

        assertThat(sentAt(complaint, Template.MESSAGE_FROM_CUSTOMER)).containsOnly(MORNING);
        assertThat(sentAt(complaint, Template.MESSAGE_TO_CUSTOMER)).containsOnly(later);
    }

    @Test
    void an_emergency_wakes_people_up() {
        Complaint complaint = cases.open(STOLEN, ELEVEN_PM);

        runAt(TWO_AM, sweep);

        assertThat(sentAt(complaint, Template.GREEN_CHANNEL_ALERT))
                .hasSize(3)
                .containsOnly(ELEVEN_PM);
        assertThat(sentAt(complaint, Template.SLA_BREACHED)).isNotEmpty().containsOnly(TWO_AM);
    }

    private List<Instant> sentAt(Complaint complaint, Template template) {
        return look.messages(complaint).stream()
                .filter(message -> message.template() == template)
                .map(OutboxMessage::nextAttemptAt)
                .toList();
    }
}
