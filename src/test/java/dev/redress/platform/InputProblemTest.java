package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputProblemTest {

    enum Colour {
        RED,
        GREEN
    }

    record Inner(int count, boolean flag) {}

    record Input(
            @Nullable String text,
            @Nullable Colour colour,
            @Nullable BigDecimal amount,
            @Nullable OffsetDateTime at,
            @Nullable Duration delay,
            @Nullable UUID id,
            @Nullable Inner inner,
            @Nullable List<Inner> list) {}

    private static final ObjectMapper JSON = strict();

    private static ObjectMapper strict() {
        ObjectMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        new StrictJson().customize(mapper);
        return mapper;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"text\":1            | text          | WRONG_TYPE     | must be text",
                "\"colour\":\"BLUE\"   | colour        | UNKNOWN_VALUE  | must be one of RED, GREEN",
                "\"colour\":0          | colour        | UNKNOWN_VALUE  | must be one of RED, GREEN",
                "\"amount\":true       | amount        | WRONG_TYPE     | must be a number",
                "\"amount\":\"x\"      | amount        | INVALID_FORMAT | must be an amount such as \"199.90\"",
                "\"at\":1              | at            | WRONG_TYPE     | must be text",
                "\"delay\":\"1 h\"     | delay         | INVALID_FORMAT | must be an ISO-8601 duration, such as PT48H",
                "\"delay\":60          | delay         | WRONG_TYPE     | must be text",
                "\"id\":\"x\"          | id            | INVALID_FORMAT | has an invalid format",
                "\"inner\":[]          | inner         | WRONG_TYPE     | must be an object",
                "\"inner\":{\"count\":\"1\",\"flag\":true}  | inner.count | WRONG_TYPE | must be a whole number",
                "\"inner\":{\"count\":1.5,\"flag\":true}    | inner.count | WRONG_TYPE | must be a whole number",
                "\"inner\":{\"count\":null,\"flag\":true}   | inner.count | WRONG_TYPE | must be a whole number",
                "\"inner\":{\"count\":1,\"flag\":\"true\"}  | inner.flag  | WRONG_TYPE | must be true or false",
                "\"list\":{}           | list          | WRONG_TYPE     | must be an array",
                "\"list\":[{\"count\":1,\"flag\":true,\"x\":1}]  | list[0].x     | UNKNOWN_FIELD  | is unknown"
            })
    void an_error_is_told_by_place_and_wish(
            String members, String field, String code, String message) {
        Problem problem = problemOf("{" + members + "}");

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors()).containsExactly(new FieldError(field, code, message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "x", "{} {}", "{}x", "{\"text\":\"a\tb\"}"})
    void what_is_not_one_json_value_is_told_so(String body) {
        Problem problem = problemOf(body);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo("NOT_JSON");
        assertThat(problem.errors()).isEmpty();
    }

    @Test
    void a_name_twice_is_told() {
        assertThat(problemOf("{\"text\":\"a\",\"text\":\"b\"}").errors())
                .containsExactly(new FieldError("text", "DUPLICATE_FIELD", "is there twice"));
    }

    private static Problem problemOf(String body) {
        JacksonException failure =
                catchThrowableOfType(
                        JacksonException.class, () -> JSON.readValue(body, Input.class));
        return InputProblem.of(failure);
    }
}
