package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.MONDAY_10AM;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.complaint;
import static dev.redress.core.sla.SlaFixture.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.sla.Rehearsal.Fate;
import dev.redress.core.sla.Rehearsal.PastCase;
import dev.redress.core.sla.Rehearsal.Replay;
import dev.redress.core.sla.RehearsalFigures.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Instant NOW = at("2026-03-31T00:00");
    private static final CaseFacts GENERAL = complaint(Severity.GENERAL, Risk.LOW, MONDAY_10AM);

    /// The delivered policy with 5 working days for general complaints.
    private static DeadlinePolicy fiveDays() {
        List<PolicyRule> rules =
                new ArrayList<>(
                        Delivered.POLICY.rules().stream()
                                .filter(rule -> !isResolveOfGeneral(rule))
                                .toList());
        rules.add(RuleFixture.rule(Stage.RESOLVE, Severity.GENERAL, Mode.WD, RuleFixture.days(5)));
        return new DeadlinePolicy(2, NOW, rules);
    }

    private static boolean isResolveOfGeneral(PolicyRule rule) {
        return rule.stage() == Stage.RESOLVE && rule.severities().equals(Set.of(Severity.GENERAL));
    }

    private static Replay resolve(@Nullable String finishedAt) {
        Deadline planned = deadline(Delivered.PLANNER.atReceipt(GENERAL), Stage.RESOLVE);
        Deadline past = finishedAt == null ? planned : planned.finished(at(finishedAt));
        return new Rehearsal(fiveDays(), Delivered.CALENDAR, NOW)
                .of(new PastCase("R-1", GENERAL, List.of(past))).stream()
                        .filter(replay -> replay.stage() == Stage.RESOLVE)
                        .findFirst()
                        .orElseThrow();
    }

    private static Fate fate(String dueAt, boolean warned, boolean breached) {
        return new Fate(at(dueAt), warned, breached);
    }

    @Test
    void what_was_finished_by_the_shorter_limit_is_kept_by_both() {
        Replay replay = resolve("2026-03-06T18:00");

        assertThat(replay.today()).isEqualTo(fate("2026-03-11T18:00", false, false));
        assertThat(replay.draft()).isEqualTo(fate("2026-03-09T18:00", true, false));
        assertThat(replay.differs()).isTrue();
        assertThat(resolve("2026-03-06T17:59:59").differs()).isFalse();
    }

    @Test
    void what_was_finished_between_the_limits_would_have_been_broken() {
        assertThat(resolve("2026-03-09T18:00").draft())
                .isEqualTo(fate("2026-03-09T18:00", true, false));
        assertThat(resolve("2026-03-09T18:00:01").draft())
                .isEqualTo(fate("2026-03-09T18:00", true, true));
        assertThat(resolve("2026-03-09T18:00:01").today())
                .isEqualTo(fate("2026-03-11T18:00", false, false));
    }

    @Test
    void what_is_not_finished_is_judged_by_now() {
        assertThat(resolve(null).today()).isEqualTo(fate("2026-03-11T18:00", true, true));
    }

    @Test
    void a_stage_of_the_draft_alone_is_counted_as_due_only() {
        List<Replay> replays =
                new Rehearsal(Delivered.POLICY, Delivered.CALENDAR, NOW)
                        .of(new PastCase("R-1", GENERAL, List.of()));
        RehearsalFigures figures = new RehearsalFigures(1);
        figures.add(replays);

        assertThat(figures.stages())
                .allMatch(stage -> stage.today().equals(new Figures(0, 0, 0)))
                .allMatch(stage -> stage.draft().equals(new Figures(1, 0, 0)));
        assertThat(figures.differences()).isEqualTo(replays.size());
        assertThat(figures.differing()).hasSize(1);
    }

    @Test
    void cancelled_stages_are_left_out_and_pauses_count() {
        Deadline paused =
                deadline(
                                Delivered.PLANNER.atReceipt(
                                        complaint(Severity.SERIOUS, Risk.LOW, MONDAY_10AM)),
                                Stage.RESOLVE)
                        .suspended(at("2026-03-02T12:00"))
                        .resumed(
                                new Pause(at("2026-03-02T12:00"), at("2026-03-02T15:00")),
                                Delivered.CALENDAR);
        Rehearsal same = new Rehearsal(Delivered.POLICY, Delivered.CALENDAR, NOW);
        CaseFacts facts = complaint(Severity.SERIOUS, Risk.LOW, MONDAY_10AM);

        assertThat(same.of(new PastCase("R-1", facts, List.of(paused))))
                .filteredOn(replay -> replay.stage() == Stage.RESOLVE)
                .allMatch(replay -> !replay.differs())
                .extracting(Replay::draft)
                .containsExactly(new Fate(MONDAY_10AM.plus(Duration.ofHours(51)), true, true));
        assertThat(same.of(new PastCase("R-1", facts, List.of(paused.cancelled()))))
                .noneMatch(replay -> replay.stage() == Stage.RESOLVE);
    }
}
