package dev.redress.core.examination;

import static dev.redress.core.classification.Label.AFTER_SALES;
import static dev.redress.core.classification.Label.INFORMATION;
import static dev.redress.core.classification.Label.INQUIRY;
import static dev.redress.core.classification.Label.PAYMENT;
import static dev.redress.core.classification.Label.PLATFORM_RULE;
import static dev.redress.core.classification.Label.PRODUCT;
import static dev.redress.core.classification.Label.TECHNICAL;
import static dev.redress.core.examination.Asked.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void another_label_that_fits_is_accepted_but_not_right() {
        Figures figures =
                Figures.of(
                        List.of(
                                answer(PRODUCT, PRODUCT, 0.9),
                                answer(PRODUCT, AFTER_SALES, 0.9, AFTER_SALES),
                                answer(PRODUCT, PAYMENT, 0.9, AFTER_SALES),
                                answer(PRODUCT, INQUIRY, 0.9)));

        assertThat(figures.strict()).isEqualTo(0.25);
        assertThat(figures.accepted()).isEqualTo(0.5);
        assertThat(figures.confusion().get(PRODUCT))
                .isEqualTo(Map.of(PRODUCT, 1, AFTER_SALES, 1, PAYMENT, 1, INQUIRY, 1));
    }

    @Test
    void rare_labels_count_as_their_neighbours() {
        assertThat(answer(INFORMATION, PLATFORM_RULE, 1).isRight()).isTrue();
        assertThat(answer(PAYMENT, TECHNICAL, 1).isRight()).isTrue();
        assertThat(answer(PRODUCT, TECHNICAL, 1, PAYMENT).isAccepted()).isTrue();
    }

    /// Five products, of which four are found, and four inquiries, which do not count.
    @Test
    void labels_with_fewer_than_five_texts_are_left_out_of_the_mean() {
        List<Answer> answers = new ArrayList<>();
        answers.addAll(Collections.nCopies(4, answer(PRODUCT, PRODUCT, 0.9)));
        answers.add(answer(PRODUCT, INQUIRY, 0.4));
        answers.addAll(Collections.nCopies(4, answer(INQUIRY, AFTER_SALES, 0.4)));

        assertThat(Figures.of(answers).macroF1()).isCloseTo(8 / 9.0, within(1e-9));

        answers.add(answer(INQUIRY, AFTER_SALES, 0.4));
        assertThat(Figures.of(answers).macroF1()).isCloseTo(4 / 9.0, within(1e-9));
    }

    @Test
    void the_surest_come_first() {
        List<Answer> answers = new ArrayList<>();
        answers.addAll(Collections.nCopies(3, answer(PRODUCT, INQUIRY, 0.5)));
        answers.addAll(Collections.nCopies(7, answer(PRODUCT, PRODUCT, 0.8)));

        Figures figures = Figures.of(answers);

        assertThat(figures.at70()).isEqualTo(new Coverage(0.8, 0.7, 1));
        assertThat(figures.thresholds().getFirst()).isEqualTo(new Coverage(0.5, 1, 0.7));
        assertThat(figures.thresholds().get(1)).isEqualTo(new Coverage(0.6, 0.7, 1));
    }

    @Test
    void calibration_compares_what_was_promised_with_what_was_kept() {
        List<Answer> answers = new ArrayList<>();
        answers.addAll(Collections.nCopies(8, answer(PRODUCT, PRODUCT, 0.85)));
        answers.addAll(Collections.nCopies(2, answer(PRODUCT, INQUIRY, 0.85, INQUIRY)));

        assertThat(Figures.of(answers).calibrationError()).isCloseTo(0.05, within(1e-9));
        assertThat(Figures.of(answers).calibrationErrorAccepted()).isCloseTo(0.15, within(1e-9));
    }
}
