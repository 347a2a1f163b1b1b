package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.COMPLIANCE;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.CaseCast.OPERATIONS;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import org.junit.jupiter.api.Test;

class RegradingTest {

    @Test
    void what_was_kept_or_broken_before_stays_so() {
        Story story =
                new Story(LOW_RISK)
                        .assigned()
                        .at("2026-03-02T04:00:00Z")
                        .then(AGENT, raised(Severity.SERIOUS));

        assertThat(story.deadline(Stage.ASSIGN).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.FIRST_RESPONSE).state()).isEqualTo(DeadlineState.BREACHED);
        assertThat(story.deadline(Stage.FIRST_RESPONSE).dueAt()).isEqualTo("2026-03-02T03:00:00Z");
    }

    @Test
    void a_risk_that_rises_brings_the_supervisor_in_and_moves_no_promise() {
        Story story = new Story(LOW_RISK).assigned();
        Deadline resolve = story.deadline(Stage.RESOLVE);

        story.at("2026-03-02T03:00:00Z").then(AGENT, new GradeCommand.ChangeRisk(Risk.MEDIUM, "?"));

        assertThat(story.deadline(Stage.SUPERVISOR_IN).dueAt()).isEqualTo("2026-03-02T05:00:00Z");
        assertThat(story.deadline(Stage.RESOLVE)).isEqualTo(resolve);
        assertThat(story.last().events())
                .extracting(event -> event.type())
                .doesNotContain(EventType.SLA_RETARGETED);
    }

    @Test
    void the_place_in_the_queue_follows_the_severity_and_keeps_what_was_won() {
        Story story = new Story(LOW_RISK).assigned();
        assertThat(story.complaint().assessment().priority()).isEqualTo(Priority.P4);

        story.then(AGENT, raised(Severity.SERIOUS));
        assertThat(story.complaint().assessment().priority()).isEqualTo(Priority.P3);
        story.then(AGENT, raised(Severity.URGENT));
        assertThat(story.complaint().assessment().priority()).isEqualTo(Priority.P1);
        story.then(SUPERVISOR, raised(Severity.MAJOR));
        assertThat(story.complaint().assessment().priority()).isEqualTo(Priority.P2);
    }

    @Test
    void a_case_that_becomes_urgent_alerts_the_teams_once_and_leaves_the_green_channel_again() {
        Story story = new Story(LOW_RISK).assigned().then(AGENT, raised(Severity.URGENT));
        assertThat(story.last().notices())
                .filteredOn(notice -> notice.template() == Template.GREEN_CHANNEL_ALERT)
                .hasSize(3);

        story.then(AGENT, new GradeCommand.ChangeRisk(Risk.HIGH, "?"));
        assertThat(story.last().notices())
                .extracting(notice -> notice.template())
                .doesNotContain(Template.GREEN_CHANNEL_ALERT);
        story.then(OPERATIONS, raised(Severity.GENERAL));

        assertThat(story.complaint().assessment().greenChannel()).isFalse();
        assertThat(story.deadline(Stage.MULTI_TEAM_ALERT).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void each_reaches_as_far_down_as_the_matrix_says() {
        Story high =
                new Story(LOW_RISK)
                        .assigned()
                        .then(AGENT, new GradeCommand.ChangeRisk(Risk.HIGH, "?"));
        GradeCommand toMedium = new GradeCommand.ChangeRisk(Risk.MEDIUM, "?");

        assertThat(high.refused(SUPERVISOR, toMedium).obstacle())
                .isEqualTo(Obstacle.AUTHORITY_EXCEEDED);
        assertThat(high.refused(COMPLIANCE, toMedium).obstacle())
                .isEqualTo(Obstacle.AUTHORITY_EXCEEDED);
        high.then(OPERATIONS, toMedium)
                .then(COMPLIANCE, new GradeCommand.ChangeRisk(Risk.LOW, "?"));
        assertThat(high.refused(MIDDLE, new GradeCommand.ChangeRisk(Risk.LOW, "?")).obstacle())
                .isEqualTo(Obstacle.UNCHANGED);
    }

    @Test
    void a_person_leaves_no_doubt() {
        Story story = new Story("嗯");
        assertThat(story.complaint().status()).isEqualTo(Status.RECEIVED);

        story.then(
                SUPERVISOR, new GradeCommand.Classify(Category.LOGISTICS, null, null, null, null));

        assertThat(story.complaint().status()).isEqualTo(Status.CLASSIFIED);
        assertThat(story.complaint().assessment().confidence()).isEqualTo(1);
        assertThat(story.complaint().assessment().abstained()).isFalse();
    }

    private static GradeCommand raised(Severity severity) {
        return new GradeCommand.ChangeSeverity(severity, "复核");
    }
}
