package dev.redress.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    @Test
    void a_count_and_a_size_are_1_or_more() {
        assertThat(new Count().convert("1")).isEqualTo(1);
        assertThat(new Count().convert(" 40 ")).isEqualTo(40);
        assertRefused(new Count(), "0", "must be 1 or more, not 0");
        assertRefused(new Count(), "-1", "must be 1 or more, not -1");
        assertThat(new Bytes().convert("1")).isEqualTo(1L);
        assertThat(new Bytes().convert("5000000000")).isEqualTo(5_000_000_000L);
        assertRefused(new Bytes(), "0", "must be 1 byte or more, not 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "1.5", "99999999999999999999"})
    void what_is_no_whole_number_is_refused(String value) {
        assertRefused(new Count(), value, value);
        assertRefused(new Bytes(), value, value);
    }

    @Test
    void a_duration_stays_within_its_bounds() {
        assertWithin(new Within.FiveMinutes(), "PT0S", "PT5M");
        assertWithin(new Within.OneDay(), "PT1S", "PT24H");
        assertWithin(new Within.ThirtyDays(), "PT1S", "PT720H");
        assertWithin(new Within.NinetyDays(), "PT1S", "PT2160H");
        assertRefused(new Within.FiveMinutes(), "PT-0.001S", "must be PT0S to PT5M");
        assertRefused(new Within.FiveMinutes(), "PT5M0.001S", "must be PT0S to PT5M");
        assertRefused(new Within.OneDay(), "PT0.999S", "must be PT1S to PT24H");
        assertRefused(new Within.OneDay(), "PT24H0.001S", "must be PT1S to PT24H");
        assertRefused(new Within.ThirtyDays(), "PT0.999S", "must be PT1S to PT720H");
        assertRefused(new Within.ThirtyDays(), "PT720H1S", "must be PT1S to PT720H");
        assertRefused(new Within.NinetyDays(), "PT0.999S", "must be PT1S to PT2160H");
        assertRefused(new Within.NinetyDays(), "PT2160H1S", "must be PT1S to PT2160H");
    }

    @Test
    void a_duration_is_read_as_quarkus_reads_others() {
        assertThat(new Within.OneDay().convert("15m")).isEqualTo(Duration.ofMinutes(15));
        assertThat(new Within.OneDay().convert(" 900 ")).isEqualTo(Duration.ofMinutes(15));
        assertRefused(new Within.OneDay(), "soon", "");
    }

    /// A variable that is there and empty is one that was not set.
    @Test
    void nothing_stays_nothing() {
        assertThat(new Count().convert("")).isNull();
        assertThat(new Bytes().convert(" ")).isNull();
        assertThat(new Within.OneDay().convert("")).isNull();
    }

    private static void assertWithin(Converter<Duration> converter, String min, String max) {
        assertThat(converter.convert(min)).isEqualTo(Duration.parse(min));
        assertThat(converter.convert(max)).isEqualTo(Duration.parse(max));
    }

    private static void assertRefused(Converter<?> converter, String value, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.convert(value))
                .withMessageContaining(sentence);
    }
}
