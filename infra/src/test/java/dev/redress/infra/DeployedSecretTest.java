package dev.redress.infra;

import static dev.redress.infra.support.DeploySandbox.lastCall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Sandbox;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// What `bin/deploy` tells the CDK of the secret with the desk's keys: which version, and how much
/// room it takes.
class DeployedSecretTest extends PlayedDeployment {

    /// A line break takes two bytes of JSON, and a character of Chinese three.
    @Test
    void fields_of_the_secret_are_measured_as_lambda_does_and_shown_to_nobody() throws Exception {
        Files.writeString(
                sandbox.file("secret"),
                """
                {"signing":"abc", "verifying":"d\\ne", "REDRESS_PAYOUT_TOKEN":"张\\"", "no-field":"x"}
                """);

        Sandbox.Outcome outcome = sandbox.run("deploy", "eu-central-1");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(lastCall(sandbox))
                .contains("keysBytes=signing:3,verifying:4,REDRESS_PAYOUT_TOKEN:5")
                .noneMatch(argument -> argument.contains("abc"));
    }

    @Test
    void a_secret_that_cannot_be_read_stops_the_deployment_and_is_not_quoted() throws Exception {
        Files.writeString(sandbox.file("secret"), "-----BEGIN PRIVATE KEY-----\n");

        Sandbox.Outcome outcome = sandbox.run("deploy", "eu-central-1");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained())
                .isEqualTo("The secret redress/prod/keys is no object of JSON\n");
        assertThat(lastCall(sandbox)).doesNotContain("--all");
    }
}
