package dev.redress.training;

import static dev.redress.core.examination.Asked.lesson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.classification.Exemplar;
import dev.redress.core.classification.Label;
import dev.redress.core.classification.Model;
import dev.redress.core.classification.ModelFile;
import dev.redress.core.examination.Lesson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTrainerTest {

    @Test
    void equal_lessons_give_an_equal_model() {
        Model one = TrainedModel.trainer().train(TrainedModel.LESSONS);
        Model other = TrainedModel.trainer().train(TrainedModel.LESSONS);

        assertThat(ModelFile.write(other)).isEqualTo(ModelFile.write(one));
    }

    @Test
    void the_build_has_trained_what_is_in_the_sources() throws IOException {
        byte[] built = Files.readAllBytes(Path.of("target/classes/classification/model.bin"));

        assertThat(ModelFile.read(built).version())
                .isEqualTo(TrainedModel.trainer().versionOf(TrainedModel.LESSONS));
    }

    @Test
    void other_lessons_or_rules_are_another_version() {
        List<Lesson> fewer = TrainedModel.LESSONS.subList(1, TrainedModel.LESSONS.size());
        ModelTrainer otherRules = new ModelTrainer(TrainedModel.DATA.reader(), "other");

        assertThat(
                        Set.of(
                                TrainedModel.trainer().versionOf(TrainedModel.LESSONS),
                                TrainedModel.trainer().versionOf(fewer),
                                otherRules.versionOf(TrainedModel.LESSONS)))
                .hasSize(3);
    }

    @Test
    void two_labels_are_too_few() {
        List<Lesson> lessons =
                List.of(lesson("1", "破了", Label.PRODUCT), lesson("2", "慢", Label.LOGISTICS));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainedModel.trainer().train(lessons));
    }

    @Test
    void every_exemplar_has_an_id_and_a_text_of_its_own() {
        assertThat(TrainedModel.LESSONS)
                .extracting(lesson -> lesson.exemplar().id())
                .doesNotHaveDuplicates();
        assertThat(TrainedModel.LESSONS)
                .extracting(lesson -> lesson.exemplar().text())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void the_second_level_of_a_complaint_belongs_to_its_category() {
        List<Exemplar> strays =
                TrainedModel.LESSONS.stream()
                        .map(Lesson::exemplar)
                        .filter(exemplar -> exemplar.label() != Label.INQUIRY)
                        .filter(exemplar -> !isGraded(exemplar))
                        .toList();

        assertThat(strays).isEmpty();
    }

    private static boolean isGraded(Exemplar exemplar) {
        return TrainedModel.DATA.grades().grades().stream()
                .anyMatch(grade ->
                        grade.category() == exemplar.label().category()
                                && Objects.equals(grade.subCategory(), exemplar.subCategory()));
    }

    @TempDir Path folder;

    @Test
    void the_command_measures_a_file_and_says_whether_the_bar_is_reached() throws IOException {
        Path file = folder.resolve("some.jsonl");
        Files.writeString(
                file,
                """
                {"text":"收到的是假货","lang":"zh","kind":"COMPLAINT","category":"PRODUCT","source":"shop"}
                {"text":"退款一直没到账","lang":"zh","kind":"COMPLAINT","category":"SERVICE","source":"desk"}
                """);

        ByteArrayOutputStream text = new ByteArrayOutputStream();
        assertThat(evaluate(text, file.toString(), "--groups=shop=shop;desk=desk")).isEqualTo(1);
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("shop: 1 texts", "all: 2 texts", "Below the bar", "macro-F1 is");

        ByteArrayOutputStream json = new ByteArrayOutputStream();
        assertThat(evaluate(json, file.toString(), "--json")).isEqualTo(1);
        assertThat(json.toString(StandardCharsets.UTF_8)).startsWith("{").contains("\"p99Micros\"");

        assertThat(evaluate(json, file.toString(), "--nonsense")).isEqualTo(2);
        assertThat(evaluate(json, folder.resolve("none.jsonl").toString())).isEqualTo(2);
    }

    private static int evaluate(ByteArrayOutputStream out, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "target/classes";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return EvaluateCommand.run(all, stream, stream);
    }
}
