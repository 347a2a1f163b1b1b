package dev.redress.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.classification.Label;
import dev.redress.core.classification.Language;
import dev.redress.core.examination.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonFileTest {
    @TempDir Path folder;

    private List<Lesson> read(String lines) throws IOException {
        return LessonFile.read(Files.writeString(folder.resolve("some.jsonl"), lines));
    }

    @Test
    void reads_a_lesson_a_line() throws IOException {
        List<Lesson> lessons =
                read(
                        """
                        {"id":"a-1","text":"退款没到账","lang":"zh","kind":"COMPLAINT","category":"AFTER_SALES",\
                        "sub":"refund_slow","also":["PAYMENT","INQUIRY"],"source":"desk"}

                        {"text":"What is it?","lang":"en","kind":"INQUIRY","category":null,"more":1}
                        """);

        assertThat(lessons).hasSize(2);
        assertThat(lessons.getFirst().exemplar().id()).isEqualTo("a-1");
        assertThat(lessons.getFirst().exemplar().label()).isEqualTo(Label.AFTER_SALES);
        assertThat(lessons.getFirst().also()).containsExactly(Label.INQUIRY, Label.PAYMENT);
        assertThat(lessons.getLast().exemplar().id()).isEqualTo("some.jsonl:3");
        assertThat(lessons.getLast().exemplar().label()).isEqualTo(Label.INQUIRY);
        assertThat(lessons.getLast().exemplar().language()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"text\":\"x\",\"lang\":\"zh\",\"kind\":\"COMPLAINT\"}",
                "{\"text\":\"x\",\"lang\":\"fr\",\"kind\":\"INQUIRY\"}",
                "{\"text\":\"x\",\"lang\":\"zh\",\"kind\":\"COMPLAINT\",\"category\":\"NOPE\"}",
                "{\"lang\":\"zh\",\"kind\":\"INQUIRY\"}",
            })
    void a_line_that_is_no_lesson_is_named(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\n" + line))
                .withMessageContaining("some.jsonl:2");
    }
}
