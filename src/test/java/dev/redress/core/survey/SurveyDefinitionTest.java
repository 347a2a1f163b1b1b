package dev.redress.core.survey;

import static dev.redress.core.survey.Dimension.AFTER_SALES;
import static dev.redress.core.survey.Dimension.ATTITUDE;
import static dev.redress.core.survey.Dimension.SOLVING;
import static dev.redress.core.survey.Dimension.SPEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.support.Gen;
import dev.redress.support.JsonRecords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyDefinitionTest {

    private static final SurveyDefinition DELIVERED =
            JsonRecords.readResource("/policy/survey-v1.json", SurveyDefinition.class);

    @ParameterizedTest
    @CsvSource({
        "9, 8, 7, 10, 84.00",
        "1, 1, 1, 1, 10.00",
        "10, 10, 10, 10, 100.00",
        "10, 1, 1, 1, 46.00",
        "1, 10, 1, 1, 37.00",
        "1, 1, 10, 1, 28.00",
        "1, 1, 1, 10, 19.00"
    })
    void the_dimensions_count_forty_thirty_twenty_and_ten(
            int attitude, int speed, int solving, int afterSales, BigDecimal score) {
        Map<Dimension, Integer> answers =
                Map.of(ATTITUDE, attitude, SPEED, speed, SOLVING, solving, AFTER_SALES, afterSales);

        assertThat(DELIVERED.score100(new Ratings(answers))).isEqualTo(score);
    }

    /// The exact values end in 2…, 0, 4… and 7….
    @ParameterizedTest
    @CsvSource({"9, 8, 7, 82.22", "10, 10, 10, 100.00", "9, 8, 8, 84.44", "9, 9, 8, 87.78"})
    void without_after_sales_service_the_others_count_more(
            int attitude, int speed, int solving, BigDecimal score) {
        assertThat(DELIVERED.score100(threeAnswers(attitude, speed, solving))).isEqualTo(score);
    }

    /// 10 x (14 x 1 + 1 x 2 + 1 x 1) / 16 is 10.625.
    @Test
    void half_a_hundredth_is_rounded_up() {
        assertThat(weighing(14, 1, 1, 84).score100(threeAnswers(1, 2, 1))).isEqualTo("10.63");
    }

    @Test
    void a_score_lies_between_ten_and_a_hundred() {
        Gen<Long> answers = Gen.longs(Ratings.MIN, Ratings.MAX);

        Gen.forAll(
                answers,
                answers,
                (first, second) ->
                        assertThat(
                                        DELIVERED.score100(
                                                threeAnswers(
                                                        first.intValue(),
                                                        second.intValue(),
                                                        first.intValue())))
                                .isBetween(BigDecimal.TEN, BigDecimal.valueOf(100)));
    }

    @Test
    void weights_that_sum_to_110_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighing(40, 30, 20, 20))
                .withMessageContaining("110");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11})
    void weights_must_sum_to_exactly_a_hundred(int last) {
        assertThatIllegalArgumentException().isThrownBy(() -> weighing(40, 30, 20, last));
    }

    @Test
    void a_dimension_without_weight_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> weighing(50, 30, 20, 0));
    }

    @Test
    void each_dimension_is_asked_once() {
        List<Weighting> three =
                List.of(
                        new Weighting(ATTITUDE, 50),
                        new Weighting(SPEED, 30),
                        new Weighting(SOLVING, 20));
        List<Weighting> twice =
                List.of(
                        new Weighting(ATTITUDE, 40),
                        new Weighting(SPEED, 30),
                        new Weighting(SOLVING, 20),
                        new Weighting(SOLVING, 10));

        assertThatIllegalArgumentException().isThrownBy(() -> defined(three));
        assertThatIllegalArgumentException().isThrownBy(() -> defined(twice));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void an_answer_is_on_the_scale(int answer) {
        assertThatIllegalArgumentException().isThrownBy(() -> threeAnswers(answer, 5, 5));
    }

    @Test
    void only_after_sales_service_can_be_left_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratings(Map.of(SPEED, 8, SOLVING, 7, AFTER_SALES, 10)));
    }

    private static Ratings threeAnswers(int attitude, int speed, int solving) {
        return new Ratings(Map.of(ATTITUDE, attitude, SPEED, speed, SOLVING, solving));
    }

    private static SurveyDefinition weighing(int attitude, int speed, int solving, int afterSales) {
        return defined(
                List.of(
                        new Weighting(ATTITUDE, attitude),
                        new Weighting(SPEED, speed),
                        new Weighting(SOLVING, solving),
                        new Weighting(AFTER_SALES, afterSales)));
    }

    private static SurveyDefinition defined(List<Weighting> weightings) {
        return new SurveyDefinition(
                1,
                weightings,
                DELIVERED.extras(),
                DELIVERED.terms(),
                DELIVERED.targets(),
                DELIVERED.reward());
    }
}
