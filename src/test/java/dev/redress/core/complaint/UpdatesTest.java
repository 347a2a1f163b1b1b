package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UpdatesTest {

    private static final String AT_11 = "2026-03-02T03:00:00Z";
    private static final String AT_12 = "2026-03-02T04:00:00Z";
    private static final String AT_13 = "2026-03-02T05:00:00Z";

    private static Story answered() {
        return new Story(LOW_RISK).assigned().then(AGENT, new Command.Message("您好", false));
    }

    private static Command written(String text) {
        return new Command.CustomerMessage(text);
    }

    private static boolean has(Story story, Stage stage) {
        return story.complaint().deadlines().stream().anyMatch(clock -> clock.stage() == stage);
    }

    @Test
    void before_the_first_response_the_customer_waits_for_that() {
        Story story = new Story(LOW_RISK).assigned().then(CUSTOMER, written("在吗"));

        assertThat(has(story, Stage.NEXT_RESPONSE)).isFalse();
    }

    @Test
    void after_it_the_customers_message_starts_a_clock_that_the_answer_stops() {
        Story story = answered().at(AT_11).then(CUSTOMER, written("有进展吗"));

        assertThat(story.deadline(Stage.NEXT_RESPONSE).dueAt())
                .isEqualTo(Instant.parse(AT_11).plus(Duration.ofHours(24)));
        story.at(AT_12).then(AGENT, new Command.Message("正在核实", false));
        assertThat(story.deadline(Stage.NEXT_RESPONSE).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void the_time_counts_from_the_first_message_without_an_answer() {
        Story story =
                answered()
                        .at(AT_11)
                        .then(CUSTOMER, written("有进展吗"))
                        .at(AT_12)
                        .then(CUSTOMER, written("请回复"));

        assertThat(story.deadline(Stage.NEXT_RESPONSE).startAt()).isEqualTo(AT_11);
    }

    @Test
    void the_clock_starts_anew_with_the_next_message() {
        Story story =
                answered()
                        .at(AT_11)
                        .then(CUSTOMER, written("有进展吗"))
                        .at(AT_12)
                        .then(AGENT, new Command.Message("正在核实", false))
                        .at(AT_13)
                        .then(CUSTOMER, written("谢谢，还要多久"));

        assertThat(story.deadline(Stage.NEXT_RESPONSE))
                .extracting(Deadline::state, Deadline::startAt)
                .containsExactly(DeadlineState.RUNNING, Instant.parse(AT_13));
    }

    @Test
    void each_report_on_progress_is_followed_by_the_next() {
        Story story =
                answered()
                        .at(AT_11)
                        .then(AGENT, new Command.Message("已联系仓库", true))
                        .at(AT_12)
                        .then(AGENT, new Command.Message("仓库已答复", true));

        assertThat(story.deadline(Stage.PERIODIC_UPDATE))
                .extracting(Deadline::state, Deadline::dueAt)
                .containsExactly(
                        DeadlineState.RUNNING, Instant.parse(AT_12).plus(Duration.ofDays(3)));
    }

    @Test
    void a_message_without_substance_is_no_report() {
        assertThat(has(answered(), Stage.PERIODIC_UPDATE)).isFalse();
    }

    @Test
    void the_end_of_the_handling_stops_both() {
        Story story =
                new Story(LOW_RISK)
                        .proposed()
                        .then(CUSTOMER, written("可以"))
                        .then(CUSTOMER, new Command.Answer(true, false, null))
                        .then(AGENT, new Command.Execute())
                        .then(AGENT, new Command.Resolve("我们已退款"));

        assertThat(story.deadline(Stage.NEXT_RESPONSE).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.PERIODIC_UPDATE).state())
                .isEqualTo(DeadlineState.CANCELLED);
        story.then(CUSTOMER, written("谢谢"));
        assertThat(story.deadline(Stage.NEXT_RESPONSE).state()).isEqualTo(DeadlineState.MET);
    }
}
