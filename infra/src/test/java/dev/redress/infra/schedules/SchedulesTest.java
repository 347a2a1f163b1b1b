package dev.redress.infra.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.Templates;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.functions.Rhythm;
import dev.redress.infra.support.Cloud;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SchedulesTest {

    private final Templates templates = Cloud.CHINA.templates();

    @Test
    void every_handler_but_those_for_the_hand_has_a_schedule_in_the_time_of_the_office() {
        assertThat(templates.of("AWS::Scheduler::Schedule"))
                .hasSize((int) Handler.ALL.stream().filter(Handler::isScheduled).count())
                .noneMatch(schedule -> schedule.path("Name").asText().equals("evidence-check"))
                .allSatisfy(schedule ->
                        assertThat(schedule.path("ScheduleExpressionTimezone").asText())
                                .isEqualTo("Asia/Shanghai"));
    }

    @Test
    void what_a_schedule_could_not_deliver_is_tried_again_and_then_kept() {
        assertThat(templates.of("AWS::Scheduler::Schedule"))
                .allSatisfy(schedule -> {
                    JsonNode target = schedule.path("Target");
                    assertThat(target.at("/RetryPolicy/MaximumRetryAttempts").asInt()).isEqualTo(2);
                    assertThat(target.at("/RetryPolicy/MaximumEventAgeInSeconds").asInt())
                            .isEqualTo(120);
                    assertThat(target.at("/DeadLetterConfig/Arn").toString())
                            .contains("DeadLetters");
                });
    }

    @Test
    void an_event_that_no_function_took_is_kept_as_well() {
        assertThat(templates.of("AWS::Lambda::EventInvokeConfig"))
                .hasSize(Handler.ALL.size())
                .allSatisfy(config ->
                        assertThat(config.at("/DestinationConfig/OnFailure/Destination").toString())
                                .contains("DeadLetters"));
    }

    /// While a run catches up, those of every minute must not pile up in the dead letters.
    @Test
    void an_event_waits_behind_a_long_run_for_as_long_as_lambda_keeps_it() {
        assertThat(templates.of("AWS::Lambda::EventInvokeConfig"))
                .allSatisfy(config ->
                        assertThat(config.path("MaximumEventAgeInSeconds").asInt())
                                .isEqualTo(6 * 3600));
    }

    @Test
    void schedules_are_written_as_scheduler_reads_them() {
        assertThat(Schedules.expression(new Rhythm.Every(Duration.ofSeconds(5))))
                .isEqualTo("rate(1 minute)");
        assertThat(Schedules.expression(new Rhythm.Every(Duration.ofMinutes(5))))
                .isEqualTo("rate(5 minutes)");
        assertThat(Schedules.expression(new Rhythm.Every(Duration.ofHours(1))))
                .isEqualTo("rate(1 hour)");
        assertThat(Schedules.expression(new Rhythm.Every(Duration.ofHours(2))))
                .isEqualTo("rate(2 hours)");
        assertThat(Schedules.expression(new Rhythm.Nightly(LocalTime.of(3, 45))))
                .isEqualTo("cron(45 3 * * ? *)");
    }

    @Test
    void what_runs_more_often_than_a_schedule_can_has_a_loop_of_a_minute() {
        assertThat(templates.of("AWS::StepFunctions::StateMachine"))
                .hasSize(5)
                .allSatisfy(machine ->
                        assertThat(machine.path("StateMachineType").asText()).isEqualTo("EXPRESS"));
        assertThat(Loop.definition("payout", Duration.ofSeconds(5)))
                .contains("[1,2,3,4,5,6,7,8,9,10,11,12]")
                .contains("\"Seconds\": 5");
        assertThat(Loop.definition("assignment", Duration.ofSeconds(10)))
                .contains("[1,2,3,4,5,6]")
                .contains("\"Seconds\": 10");
    }
}
