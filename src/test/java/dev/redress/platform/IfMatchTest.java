package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "\"3-en\""})
    void a_version_is_read_with_and_without_the_language_of_the_case(String header) {
        assertThat(IfMatch.version(header)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"0\"", "\"3-de\"", "\"3-\"", "W/\"3\"", "*"})
    void what_is_no_version_is_refused(String header) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> IfMatch.version(header));
    }
}
