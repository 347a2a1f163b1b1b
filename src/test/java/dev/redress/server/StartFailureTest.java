package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.redress.platform.RefusedStart;
import dev.redress.platform.setting.Count;
import dev.redress.platform.setting.Within;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithConverter;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/// As SmallRye Config really says what is wrong with settings.
class StartFailureTest {

    private static final String WINDOW = "desk.window";
    private static final String TRIES = "desk.tries-max";
    private static final String PORT = "desk.port";

    interface Settings {

        @WithConverter(Within.OneDay.class)
        Duration window();

        @WithConverter(Count.class)
        int triesMax();

        int port();
    }

    @Test
    void a_setting_out_of_its_bounds_is_told_with_its_name_and_what_it_may_be() {
        assertThat(told("PT0S", "3", "80"))
                .isEqualTo("desk.window: must be PT1S to PT24H, not PT0S");
        assertThat(told("PT1M", "ten", "80"))
                .isEqualTo("desk.tries-max: must be a whole number from 1 to 2147483647, not ten");
    }

    @Test
    void one_that_is_empty_says_so() {
        assertThat(told("", "3", "80"))
                .isEqualTo("desk.window: is empty. Give it a value, or do not set it.");
    }

    @Test
    void one_that_somebody_else_reads_is_told_without_class_and_code() {
        assertThat(told("PT1M", "3", "eighty"))
                .startsWith("desk.port: ")
                .doesNotContain("java.lang", "SRCFG", "whilst being converted");
    }

    @Test
    void each_wrong_setting_has_its_line() {
        assertThat(told("PT25H", "0", "80").lines())
                .containsExactlyInAnyOrder(
                        "desk.window: must be PT1S to PT24H, not PT25H",
                        "desk.tries-max: must be 1 or more, not 0");
    }

    @Test
    void what_nobody_can_mend_by_a_setting_keeps_all_that_is_known_of_it() {
        Throwable failure = new CompletionException(new IllegalStateException("broken"));

        assertThat(StartFailure.of(failure)).isNotInstanceOf(RefusedStart.class).hasCause(failure);
    }

    private static String told(String window, String tries, String port) {
        Map<String, String> set = Map.of(WINDOW, window, TRIES, tries, PORT, port);
        Throwable wrong =
                catchThrowable(() ->
                        new SmallRyeConfigBuilder()
                                .withMapping(Settings.class, "desk")
                                .withSources(new PropertiesConfigSource(set, "environment", 300))
                                .build());
        RuntimeException told = StartFailure.of(new IllegalStateException(wrong));
        assertThat(told).isInstanceOf(RefusedStart.class);
        return Objects.requireNonNull(told.getMessage());
    }
}
