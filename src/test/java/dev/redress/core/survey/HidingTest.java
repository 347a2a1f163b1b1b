package dev.redress.core.survey;

import static dev.redress.core.survey.Hiding.BESIDE_TOO_FEW;
import static dev.redress.core.survey.Hiding.SHOWN;
import static dev.redress.core.survey.Hiding.TOO_FEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Gen;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HidingTest {

    private static List<Hiding> of(long... answers) {
        return Hiding.of(IntStream.range(0, answers.length).mapToObj(i -> answers[i]).toList(), 5);
    }

    @Test
    void five_are_shown_and_four_are_not() {
        assertThat(of(5, 5)).containsExactly(SHOWN, SHOWN);
        assertThat(of(4)).containsExactly(TOO_FEW);
    }

    @Test
    void what_is_hidden_cannot_be_found_by_taking_the_rest_from_the_total() {
        assertThat(of(4, 9, 6)).containsExactly(TOO_FEW, SHOWN, BESIDE_TOO_FEW);
        assertThat(of(2, 2, 9, 6)).containsExactly(TOO_FEW, TOO_FEW, SHOWN, BESIDE_TOO_FEW);
        assertThat(of(2, 3, 9, 6)).containsExactly(TOO_FEW, TOO_FEW, SHOWN, SHOWN);
        assertThat(of(4, 9)).containsExactly(TOO_FEW, BESIDE_TOO_FEW);
    }

    @Test
    void a_row_without_an_answer_hides_nothing_beside_it() {
        assertThat(of(0, 9, 6)).containsExactly(TOO_FEW, SHOWN, SHOWN);
    }

    @Test
    void whatever_the_rows_what_is_missing_is_nothing_or_five_of_two_rows_or_everything() {
        Gen.forAll(
                Gen.longs(0, 13L * 13 * 13 * 13 - 1),
                number -> {
                    List<Long> answers =
                            Stream.iterate(number, rest -> rest / 13)
                                    .limit(4)
                                    .map(rest -> rest % 13)
                                    .toList();
                    List<Hiding> hidden = Hiding.of(answers, 5);
                    List<Long> missing =
                            IntStream.range(0, answers.size())
                                    .filter(i -> hidden.get(i) != SHOWN)
                                    .mapToObj(answers::get)
                                    .filter(count -> count > 0)
                                    .toList();
                    long sum = missing.stream().mapToLong(Long::longValue).sum();
                    assertThat(
                                    missing.isEmpty()
                                            || !hidden.contains(SHOWN)
                                            || (missing.size() > 1 && sum >= 5))
                            .isTrue();
                });
    }
}
