package dev.redress.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingLinesTest {

    @TempDir private Path folder;

    @Test
    void a_value_is_all_that_follows() throws IOException {
        Path file =
                file(
                        """
                        # The desk of the shop

                        egress=true
                        REDRESS_NOTIFICATION_PAUSES=PT1M,PT5M
                        REDRESS_SECOND_FACTOR_LABEL=The *shop* = desk, 客服
                        """);

        assertThat(SettingLines.read(file))
                .isEqualTo(
                        Map.of(
                                "egress", "true",
                                "REDRESS_NOTIFICATION_PAUSES", "PT1M,PT5M",
                                "REDRESS_SECOND_FACTOR_LABEL", "The *shop* = desk, 客服"));
    }

    @Test
    void of_two_lines_the_later_holds() throws IOException {
        assertThat(SettingLines.read(file("egress=true\negress=false")))
                .isEqualTo(Map.of("egress", "false"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "egress | A setting is NAME=value, not egress",
                "e-gress=true | A setting is NAME=value, not e-gress=true",
                "egress= | egress has no value: to be without it, say --drop egress",
                "REDRESS_MAIL_HOST={{x}} | REDRESS_MAIL_HOST must not contain {{"
            })
    void what_is_no_setting_is_refused(String line, String why) throws IOException {
        Path file = file(line);

        assertThatThrownBy(() -> SettingLines.read(file)).hasMessage(why);
    }

    @Test
    void what_was_written_is_read_again() throws IOException {
        Map<String, String> settings = Map.of("egress", "true", "REDRESS_MAIL_HOST", "a = b, c");

        assertThat(SettingLines.read(file(SettingLines.write(settings)))).isEqualTo(settings);
    }

    @Test
    void what_is_kept_for_next_time_is_what_an_operator_said() throws IOException {
        Kept kept =
                Kept.of(
                        Map.of(
                                "stage", "trial",
                                "region", "eu-central-1",
                                "account", "000000000000",
                                "keysVersion", "1",
                                "keysBytes", "signing:236",
                                "rollout", "at-once",
                                "egress", "true"));

        assertThat(SettingLines.read(file(kept.text()))).isEqualTo(Map.of("egress", "true"));
        assertThat(Kept.of(Map.of("stage", "trial")).text()).isNotEmpty();
    }

    @Test
    void what_parameter_store_does_not_hold_is_refused() {
        int head = Kept.of(Map.of("alarmEmail", "")).text().length();

        assertThat(Kept.of(Map.of("alarmEmail", "x".repeat(4096 - head))).text()).hasSize(4096);
        assertThatThrownBy(() -> Kept.of(Map.of("alarmEmail", "x".repeat(4097 - head))))
                .hasMessage("The settings have 4097 bytes together, but may have 4096");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("settings"), text);
    }
}
