package dev.redress.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.core.appraisal.Score.Part;
import dev.redress.core.complaint.SkillGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppraisalPolicyTest {

    /// Points are the value itself, but for cases, of which ten are enough, and for escalation.
    private static final AppraisalPolicy POLICY =
            new AppraisalPolicy(
                    List.of(
                            yardstick(Indicator.CLOSED, 10, 0, 10),
                            yardstick(Indicator.FIRST_RESPONSE, 20, 0, 100),
                            yardstick(Indicator.TIMELINESS, 30, 0, 100),
                            yardstick(Indicator.CONFIRMED, 20, 0, 100),
                            yardstick(Indicator.ESCALATION, 0, 100, 0),
                            yardstick(Indicator.SATISFACTION, 20, 0, 100)));

    private static final WorkedMonth BUSY =
            new WorkedMonth("agent1", SkillGroup.FIRST_LINE, 8, 5, 3, 4, 3, 6, 5, 2);
    private static final WorkedMonth IDLE = new WorkedMonth("agent2", null, 0, 0, 0, 0, 0, 0, 0, 0);

    private static Yardstick yardstick(Indicator indicator, int weight, int zeroAt, int fullAt) {
        return new Yardstick(
                indicator, weight, BigDecimal.valueOf(zeroAt), BigDecimal.valueOf(fullAt));
    }

    private static Part part(Score score, Indicator indicator) {
        return score.parts().stream()
                .filter(part -> part.yardstick().indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_indicator_says_its_value_and_from_how_many_it_was_counted() {
        Score score = POLICY.score(BUSY, new TeamVerdict(9, new BigDecimal("82.00")));

        assertThat(score.parts())
                .extracting(
                        part -> part.yardstick().indicator(),
                        part -> String.valueOf(part.value()),
                        Part::cases,
                        part -> String.valueOf(part.points()))
                .containsExactly(
                        tuple(Indicator.CLOSED, "5", 5L, "50.00"),
                        tuple(Indicator.FIRST_RESPONSE, "75.00", 4L, "75.00"),
                        tuple(Indicator.TIMELINESS, "83.33", 6L, "83.33"),
                        tuple(Indicator.CONFIRMED, "60.00", 5L, "60.00"),
                        tuple(Indicator.ESCALATION, "25.00", 8L, "75.00"),
                        tuple(Indicator.SATISFACTION, "82.00", 9L, "82.00"));
    }

    @Test
    void the_score_is_the_mean_by_weight() {
        Score score = POLICY.score(BUSY, new TeamVerdict(9, new BigDecimal("82.00")));

        // (10 * 50 + 20 * 75 + 30 * 83.33 + 20 * 60 + 20 * 82) / 100
        assertThat(score.points()).isEqualTo("73.40");
        assertThat(score.weight()).isEqualTo(100);
    }

    @Test
    void what_cannot_be_measured_or_shown_is_left_out_and_not_counted_as_nothing() {
        Score score = POLICY.score(BUSY, null);

        // (10 * 50 + 20 * 75 + 30 * 83.33 + 20 * 60) / 80
        assertThat(score.points()).isEqualTo("71.25");
        assertThat(score.weight()).isEqualTo(80);
        assertThat(part(score, Indicator.SATISFACTION).value()).isNull();
        assertThat(part(score, Indicator.SATISFACTION).points()).isNull();
        assertThat(part(score, Indicator.SATISFACTION).cases()).isZero();
    }

    @Test
    void who_had_nothing_to_do_is_measured_by_closed_cases_alone() {
        Score score = POLICY.score(IDLE, null);

        assertThat(score.weight()).isEqualTo(10);
        assertThat(score.points()).isEqualTo("0.00");
        assertThat(part(score, Indicator.TIMELINESS).value()).isNull();
    }

    @Test
    void without_any_weight_that_was_measured_there_is_no_score() {
        List<Yardstick> yardsticks = new ArrayList<>(POLICY.yardsticks());
        yardsticks.set(0, yardstick(Indicator.CLOSED, 0, 0, 10));
        yardsticks.set(1, yardstick(Indicator.FIRST_RESPONSE, 30, 0, 100));

        Score score = new AppraisalPolicy(yardsticks).score(IDLE, null);

        assertThat(score.points()).isNull();
        assertThat(score.weight()).isZero();
    }

    @Test
    void the_weights_are_100_together() {
        for (int weight : List.of(9, 11)) {
            List<Yardstick> yardsticks = new ArrayList<>(POLICY.yardsticks());
            yardsticks.set(0, yardstick(Indicator.CLOSED, weight, 0, 10));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AppraisalPolicy(yardsticks))
                    .withMessageContaining("not 100");
        }
    }

    @Test
    void each_indicator_is_there_once() {
        List<Yardstick> twice = new ArrayList<>(POLICY.yardsticks());
        twice.add(yardstick(Indicator.CLOSED, 0, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new AppraisalPolicy(twice));

        List<Yardstick> missing = new ArrayList<>(POLICY.yardsticks());
        missing.remove(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AppraisalPolicy(missing))
                .withMessageContaining("ESCALATION");
    }

    @Test
    void a_part_is_not_more_than_its_whole() {
        assertThat(new WorkedMonth("a", null, 1, 1, 1, 1, 1, 1, 1, 1).closed()).isOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkedMonth("a", null, 1, 2, 1, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkedMonth("a", null, 1, 1, 1, 1, 1, 1, 1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkedMonth("a", null, 1, 1, -1, 1, 1, 1, 1, 1));
    }
}
