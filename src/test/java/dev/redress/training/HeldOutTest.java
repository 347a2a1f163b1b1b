package dev.redress.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Language;
import dev.redress.core.examination.Answer;
import dev.redress.core.examination.Examination;
import dev.redress.core.examination.Figures;
import dev.redress.core.examination.Lesson;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Learns from six of seven exemplars and is asked about the seventh: a change of rules, exemplars
/// or recipe that makes the classifier worse fails here.
///
/// The bars lie a little below what was reached when they were set (see the model card); raise them
/// with the model.
class HeldOutTest {
    private static final int PARTS = 7;
    private static final double MACRO_F1 = 0.70;
    private static final double ACCEPTED = 0.74;
    private static final double ACCEPTED_AT_70 = 0.85;
    private static final double CALIBRATION_ERROR = 0.08;

    private static final Predicate<Lesson> HELD_OUT =
            lesson -> Math.floorMod(lesson.exemplar().id().hashCode(), PARTS) == 0;

    private static final List<Answer> ANSWERS =
            new Examination(
                            TrainedModel.classifier(
                                    TrainedModel.LESSONS.stream()
                                            .filter(HELD_OUT.negate())
                                            .toList()))
                    .answers(TrainedModel.LESSONS.stream().filter(HELD_OUT).toList());

    @Test
    void what_was_not_learned_is_told_well_enough() {
        Figures figures = Figures.of(ANSWERS);

        assertThat(figures.texts()).isGreaterThan(150);
        assertThat(figures.macroF1()).isGreaterThan(MACRO_F1);
        assertThat(figures.accepted()).isGreaterThan(ACCEPTED);
        assertThat(figures.at70().accepted()).isGreaterThan(ACCEPTED_AT_70);
    }

    @Test
    void confidence_means_what_it_says() {
        assertThat(Figures.of(ANSWERS).calibrationError()).isLessThan(CALIBRATION_ERROR);
    }

    @Test
    void both_languages_are_among_them() {
        assertThat(ANSWERS)
                .extracting(answer -> answer.lesson().exemplar().language())
                .contains(Language.ZH, Language.EN);
    }
}
