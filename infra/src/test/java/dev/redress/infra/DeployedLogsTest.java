package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.DeploySandbox;
import dev.redress.infra.support.Sandbox;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// Plays `bin/deploy` where AWS has made logs by itself: when they go, and what comes of a stack
/// that meets them nevertheless.
class DeployedLogsTest extends PlayedDeployment {

    /// CloudFormation makes none under a name that there is, and takes the stack back.
    @Test
    void logs_that_are_in_the_way_go_before_the_stack_comes() throws Exception {
        Files.writeString(sandbox.file("old-logs"), "/aws/rds/proxy/redress-prod-proxy\n\n");

        Sandbox.Outcome outcome = sandbox.run("deploy", "eu-central-1");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(outcome.complained()).contains("/aws/rds/proxy/redress-prod-proxy");
        assertThat(DeploySandbox.steps(sandbox))
                .containsExactly(
                        "redress-prod-keys",
                        "bin/old-logs eu-central-1 prod in-the-way",
                        "redress-prod-data",
                        "--all",
                        "bin/old-logs eu-central-1 prod left");
    }

    @Test
    void a_proxy_that_makes_its_log_anew_meanwhile_is_tried_again() throws Exception {
        Files.writeString(sandbox.file("refused"), "1\n2\n");
        Files.writeString(sandbox.file("old-logs"), "one\ntwo\n\n");

        Sandbox.Outcome outcome = sandbox.run("deploy", "eu-central-1");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(DeploySandbox.steps(sandbox)).filteredOn("redress-prod-data"::equals).hasSize(3);
    }

    @Test
    void a_stack_that_fails_with_no_log_in_its_way_ends_the_deployment() throws Exception {
        Files.writeString(sandbox.file("refused"), "1\n");

        assertThat(sandbox.run("deploy", "eu-central-1").status()).isNotZero();

        assertThat(DeploySandbox.steps(sandbox)).endsWith("redress-prod-data");
    }

    @Test
    void a_proxy_that_is_always_quicker_ends_the_deployment() throws Exception {
        Files.writeString(sandbox.file("refused"), "1\n2\n3\n4\n");
        Files.writeString(sandbox.file("old-logs"), "one\none\none\none\n");

        assertThat(sandbox.run("deploy", "eu-central-1").status()).isNotZero();

        assertThat(DeploySandbox.steps(sandbox)).filteredOn("redress-prod-data"::equals).hasSize(3);
    }
}
