package dev.redress.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir private Path folder;

    @Test
    void files_and_what_the_deployment_found_out_come_together() throws IOException {
        Path before =
                Files.writeString(folder.resolve("before"), "databaseUser=green\negress=true");
        Path said = Files.writeString(folder.resolve("said"), "REDRESS_MAIL_FROM=a, b");

        CommandLine line =
                CommandLine.of(
                        Map.of(
                                "region",
                                "eu-central-1",
                                "before",
                                before.toString(),
                                "said",
                                said.toString(),
                                "dropped",
                                "egress"));

        assertThat(line.settings())
                .isEqualTo(
                        Map.of(
                                "region", "eu-central-1",
                                "databaseUser", "green",
                                "REDRESS_MAIL_FROM", "a, b"));
    }

    @Test
    void what_the_cdk_keeps_for_itself_is_no_setting() {
        assertThat(
                        CommandLine.of(
                                        Map.of(
                                                "@aws-cdk/aws-iam:minimizePolicies",
                                                true,
                                                "aws:cdk:enable-path-metadata",
                                                true,
                                                "acknowledged-issue-numbers",
                                                1,
                                                "stage",
                                                "trial"))
                                .settings())
                .isEqualTo(Map.of("stage", "trial"));
    }
}
