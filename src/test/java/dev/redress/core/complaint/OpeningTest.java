package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.deadline;
import static dev.redress.core.complaint.CaseCast.opened;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void a_complaint_is_acknowledged_as_it_comes_in() {
        Change change = opened(LOW_RISK);

        assertThat(change.events())
                .extracting(Event::type)
                .containsExactly(EventType.RECEIVED, EventType.CLASSIFIED, EventType.ACKNOWLEDGED);
        assertThat(change.notices()).extracting(Notice::template).containsExactly(Template.RECEIPT);
        assertThat(deadline(change.after(), Stage.ACK).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void the_receipt_promises_what_the_deadline_says() {
        assertThat(opened(LOW_RISK).notices().getFirst().text())
                .contains("PROMISE_HOURS {count=2}");
        assertThat(opened("账号被盗, 正在被扣款").notices().getFirst().text())
                .contains("PROMISE_MINUTES {count=15}");
    }

    @Test
    void what_nobody_can_place_waits_for_a_person_with_a_receipt() {
        Change change = opened("你好");

        assertThat(change.after().status()).isEqualTo(Status.RECEIVED);
        assertThat(change.events())
                .extracting(Event::type)
                .containsExactly(EventType.RECEIVED, EventType.ACKNOWLEDGED);
        assertThat(change.notices()).extracting(Notice::template).containsExactly(Template.RECEIPT);
    }

    @Test
    void a_danger_that_goes_on_alarms_three_teams_at_once() {
        Change change = opened("账号被盗, 正在被扣款");

        assertThat(change.notices())
                .filteredOn(notice -> notice.template() == Template.GREEN_CHANNEL_ALERT)
                .extracting(notice -> notice.recipient().address())
                .containsExactlyInAnyOrder("role:back", "role:supervisor", "role:security");
        assertThat(deadline(change.after(), Stage.MULTI_TEAM_ALERT).state())
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    void an_agent_who_takes_a_complaint_down_is_the_first_in_contact() {
        Change change = opened(LOW_RISK, Source.AGENT, AGENT, MONDAY_10AM);

        assertThat(change.after().handling().firstContactOwner()).isEqualTo("agent1");
    }

    /// Submitted with a time two hours back. One promise is broken already, and the timeline says
    /// so in the order of the true times.
    @Test
    void a_complaint_from_the_past_has_what_time_has_done_since() {
        Instant now = MONDAY_10AM.plus(Duration.ofMinutes(90));

        Change change = opened(LOW_RISK, Source.CUSTOMER, CUSTOMER, now);

        assertThat(deadline(change.after(), Stage.ACK).state()).isEqualTo(DeadlineState.BREACHED);
        assertThat(deadline(change.after(), Stage.ACK).finishedAt()).isEqualTo(now);
        assertThat(change.events()).extracting(Event::at).isSorted();
        assertThat(change.events().getLast().type()).isEqualTo(EventType.ACKNOWLEDGED);
    }
}
