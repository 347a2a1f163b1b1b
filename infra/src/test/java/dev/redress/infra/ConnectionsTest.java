package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What is written of the database's connections, for whoever is on call when there are too few.
class ConnectionsTest {

    /// Of Aurora PostgreSQL, by the largest size in units. It is the default, which no parameter
    /// changes.
    private static final int UNITS = 8;

    private static final int OF_DATABASE = 1_669;

    private final Templates templates = Cloud.EUROPE.templates();

    @Test
    void all_functions_together_take_fewer_than_the_proxy_has() {
        assertThat(functions()).isLessThan(ofProxy());
    }

    @Test
    void the_runbook_and_the_plan_reckon_with_what_is_deployed() throws IOException {
        JsonNode scaling =
                templates.only("AWS::RDS::DBCluster").path("ServerlessV2ScalingConfiguration");
        assertThat(scaling.path("MaxCapacity").asInt()).isEqualTo(UNITS);

        for (String text : new String[] {runbook(), plan()}) {
            assertThat(text)
                    .contains(told(OF_DATABASE), told(ofProxy()), String.valueOf(functions()));
        }
    }

    /// The number follows from the largest size, and is a parameter that instances read at their
    /// start.
    @Test
    void the_runbook_turns_what_connections_come_from() throws IOException {
        assertThat(templates.of("AWS::RDS::DBClusterParameterGroup"))
                .isNotEmpty()
                .noneMatch(group -> group.path("Parameters").has("max_connections"));
        assertThat(runbook())
                .contains("Raise `capacityMax`")
                .containsSubsequence("deploy", "reboot-db-instance", "reboot-db-instance")
                .doesNotContain("raise `capacityMin`");
    }

    private int ofProxy() {
        int percent =
                templates
                        .only("AWS::RDS::DBProxyTargetGroup")
                        .at("/ConnectionPoolConfigurationInfo/MaxConnectionsPercent")
                        .asInt();
        return OF_DATABASE * percent / 100;
    }

    private int functions() {
        return templates.of("AWS::Lambda::Function").stream()
                .mapToInt(function -> function.path("ReservedConcurrentExecutions").asInt())
                .sum();
    }

    private static String told(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String runbook() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("### database-connections");
        return readme.substring(begin, readme.indexOf("\n### ", begin + 1));
    }

    /// The line of what breaks when functions have no connection.
    private static String plan() throws IOException {
        return Files.readString(Path.of("../src/docs/scale.md"))
                .lines()
                .filter(line -> line.contains("| connections, not processor time |"))
                .findFirst()
                .orElseThrow();
    }
}
