package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.DeploySandbox;
import dev.redress.infra.support.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Plays `bin/deploy` with an AWS and a CDK that write down what they were asked.
class DeployScriptTest extends PlayedDeployment {

    @Test
    void a_deployment_begins_with_the_settings_of_the_last() throws Exception {
        Files.writeString(sandbox.file("kept"), "databaseUser=green\n");

        Sandbox.Outcome outcome =
                sandbox.run(
                        "deploy",
                        "eu-central-1",
                        "stage=trial",
                        "--drop",
                        "egress",
                        "--drop",
                        "edge");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(outcome.said()).isEqualTo("The desk is at https://desk.example\n");
        assertThat(sandbox.file("asked")).hasContent("/redress/trial/settings");
        assertThat(sandbox.file("before")).hasContent("databaseUser=green");
        assertThat(sandbox.file("said")).hasContent("stage=trial");
        assertThat(DeploySandbox.lastCall(sandbox))
                .contains(
                        "deploy",
                        "--all",
                        "region=eu-central-1",
                        "account=000000000000",
                        "dropped=egress,edge",
                        "keysVersion=version-of-keys",
                        "keysBytes=signing:3,verifying:4",
                        "passwordVersionBlue=version-of-redress_blue",
                        "passwordVersionGreen=version-of-redress_green",
                        "originVersionBlue=version-of-origin_blue",
                        "originVersionGreen=version-of-origin_green");
    }

    /// It has the rights to change everything in the account.
    @Test
    void the_cdk_that_deploys_is_of_one_exact_version() throws Exception {
        assertThat(sandbox.run("deploy", "eu-central-1").status()).isZero();

        assertThat(Files.readAllLines(sandbox.file("cdk")))
                .filteredOn(argument -> argument.startsWith("aws-cdk"))
                .isNotEmpty()
                .allMatch(argument -> argument.matches("aws-cdk@\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void nothing_is_deployed_by_a_cdk_whose_version_nobody_said() throws Exception {
        Files.writeString(sandbox.file("infra/pom.xml"), "<project/>");

        Sandbox.Outcome outcome = sandbox.run("deploy", "eu-central-1");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("which version of the CDK");
        assertThat(sandbox.file("cdk")).doesNotExist();
    }

    /// A shell would tear the first apart at its spaces, and put the names of files into the
    /// second.
    @Test
    void values_arrive_as_they_were_said() throws Exception {
        Path more =
                Files.writeString(
                        sandbox.file("more"), "# more\nREDRESS_NOTIFICATION_PAUSES=PT1M,PT5M");

        Sandbox.Outcome outcome =
                sandbox.run(
                        "deploy",
                        "us-east-1",
                        "REDRESS_SECOND_FACTOR_LABEL=The  shop's \"desk\"",
                        "@" + more,
                        "REDRESS_X=*");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(sandbox.file("said"))
                .hasContent(
                        """
                        REDRESS_SECOND_FACTOR_LABEL=The  shop's "desk"
                        # more
                        REDRESS_NOTIFICATION_PAUSES=PT1M,PT5M
                        REDRESS_X=*
                        """);
    }

    @Test
    void the_first_deployment_begins_with_nothing() throws Exception {
        assertThat(sandbox.run("deploy", "eu-central-1").status()).isZero();

        assertThat(sandbox.file("asked")).hasContent("/redress/prod/settings");
        assertThat(sandbox.file("before")).isEmptyFile();
    }

    @Test
    void settings_that_cannot_be_read_stop_the_deployment() throws Exception {
        Files.writeString(sandbox.file("refusal"), "An error occurred (ThrottlingException)\n");

        Sandbox.Outcome outcome = sandbox.run("deploy", "eu-central-1");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("ThrottlingException");
        assertThat(sandbox.file("cdk")).doesNotExist();
    }

    @Test
    void a_desk_whose_settings_nobody_kept_is_not_set_back() throws Exception {
        Files.writeString(sandbox.file("deployed"), "https://desk.example\n");

        Sandbox.Outcome outcome = sandbox.run("deploy", "eu-central-1");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("say all its settings, and --anew");
        assertThat(sandbox.file("cdk")).doesNotExist();
        assertThat(sandbox.run("deploy", "eu-central-1", "egress=true", "--anew").status())
                .isZero();
        assertThat(sandbox.file("said")).hasContent("egress=true");
    }

    @Test
    void whoever_begins_anew_takes_nothing_over() throws Exception {
        Files.writeString(sandbox.file("kept"), "databaseUser=green\n");

        assertThat(sandbox.run("deploy", "eu-central-1", "--anew").status()).isZero();

        assertThat(sandbox.file("before")).isEmptyFile();
    }

    @Test
    void what_is_no_setting_is_refused() throws Exception {
        for (String argument : List.of("egress", "--drop")) {
            Sandbox.Outcome outcome = sandbox.run("deploy", "eu-central-1", argument);

            assertThat(outcome.status()).isNotZero();
            assertThat(outcome.complained()).contains("infra/bin/deploy REGION");
        }
        assertThat(sandbox.file("cdk")).doesNotExist();
    }
}
