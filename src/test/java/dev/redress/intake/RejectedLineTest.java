package dev.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.intake.ImportAnswer.RejectedLine;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectedLineTest {

    private static final Map<String, String> WORDS =
            Map.of("is unknown", "没有这个字段", "is required", "必填", "is no JSON", "不是 JSON");

    @ParameterizedTest
    @CsvSource({
        "is no JSON, 不是 JSON",
        "content: is required, content: 必填",
        "evidence[0].name: is required; order-no: is unknown,"
                + " evidence[0].name: 必填; order-no: 没有这个字段",
        "姓名: is unknown, 姓名: 没有这个字段",
        "my name/$a…: is unknown, my name/$a…: 没有这个字段",
        "a: b: is unknown, a: b: 没有这个字段",
        "a; b: is unknown; content: is required, a; b: 没有这个字段; content: 必填",
        "content: is strange, content: is strange"
    })
    void what_is_wrong_is_said_and_the_field_stays_whatever_it_is_called(
            String stored, String said) {
        RejectedLine line = new RejectedLine(3, "INVALID", stored);

        assertThat(line.said(words -> WORDS.getOrDefault(words, words)))
                .isEqualTo(new RejectedLine(3, "INVALID", said));
    }
}
