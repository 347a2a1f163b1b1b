package dev.redress.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {

    /// Eighteen of twenty: Wilson's interval of 95 % is 69.90 to 97.21.
    @Test
    void the_rate_comes_with_the_interval_in_which_that_of_all_lies() {
        Figures figures =
                Figures.of(
                        new Tally(
                                20, new BigDecimal("1725.00"), 18, 20, 94, 20, 12, 4, 20, 110, 50),
                        5);

        assertThat(figures.score()).isEqualTo("86.25");
        assertThat(figures.satisfactionRate()).isEqualTo("90.00");
        assertThat(figures.from()).isEqualTo("69.90");
        assertThat(figures.to()).isEqualTo("97.21");
        assertThat(figures.stars()).isEqualTo("4.70");
        assertThat(figures.nps()).isEqualTo("40.00");
        assertThat(figures.ces()).isEqualTo("5.50");
        assertThat(figures.responseRate()).isEqualTo("40.00");
    }

    @Test
    void where_everybody_is_satisfied_the_interval_still_says_how_few_they_are() {
        Figures figures =
                Figures.of(new Tally(5, new BigDecimal("500.00"), 5, 4, 20, 4, 4, 0, 4, 28, 0), 5);

        assertThat(figures.to()).isEqualTo("100.00");
        assertThat(figures.from()).isEqualTo("56.55");
    }

    @Test
    void what_fewer_than_five_answered_of_a_question_is_hidden() {
        Figures figures =
                Figures.of(new Tally(5, new BigDecimal("500.00"), 5, 4, 20, 4, 4, 0, 4, 28, 0), 5);

        assertThat(figures.stars()).isNull();
        assertThat(figures.nps()).isNull();
        assertThat(figures.ces()).isNull();
        assertThat(figures.responseRate()).isNull();
    }
}
