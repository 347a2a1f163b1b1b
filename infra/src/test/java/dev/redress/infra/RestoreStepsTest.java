package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Readme;
import dev.redress.infra.support.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays commands of *Restore* in the README with a stand-in for AWS.
class RestoreStepsTest {

    /// Tells of a cluster that is not of the usual size, and writes down what it is asked for.
    private static final String AWS =
            """
            case "$1 $2" in
            "rds describe-db-clusters")
              case "$*" in
              *ScalingConfiguration.MinCapacity*) echo 2.0 ;;
              *ScalingConfiguration.MaxCapacity*) echo 32.0 ;;
              *) echo "answer" ;;
              esac ;;
            "rds wait") ;;
            *) printf '%s\\n' "$@" >>"$SANDBOX/asked" ;;
            esac
            """;

    @TempDir private Path folder;

    /// No deployment mends it afterwards: the template has not changed.
    @Test
    void a_restored_database_has_the_size_of_now() throws Exception {
        Sandbox sandbox = new Sandbox(folder).command("aws", AWS);
        Path script = sandbox.file("infra/bin/restore");
        Files.createDirectories(script.getParent());
        Files.writeString(script, "set -eu\n" + Readme.commandsAfter("**1. The new cluster**"));

        Sandbox.Outcome outcome = sandbox.run("restore");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(Files.readAllLines(sandbox.file("asked")))
                .containsSubsequence(
                        "restore-db-cluster-to-point-in-time",
                        "--serverless-v2-scaling-configuration",
                        "MinCapacity=2.0,MaxCapacity=32.0");
    }
}
