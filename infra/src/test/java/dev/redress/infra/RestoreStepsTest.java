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

    /// Clusters by name, a folder each, of which some export their log. RDS makes a group by the
    /// name that one has then.
    private static final String CLUSTERS =
            """
            after() {
              word=$1; shift
              while [ $# -gt 1 ]; do [ "$1" = "$word" ] && echo "$2"; shift; done
            }
            name=$(after --db-cluster-identifier "$@")
            case "$1 $2" in
            "rds restore-db-cluster-to-point-in-time")
              mkdir "$SANDBOX/clusters/$name"
              case $(after --enable-cloudwatch-logs-exports "$@") in
              *postgresql*) touch "$SANDBOX/clusters/$name/exports" ;;
              esac ;;
            "rds modify-db-cluster")
              new=$(after --new-db-cluster-identifier "$@")
              [ -z "$new" ] || { mv "$SANDBOX/clusters/$name" "$SANDBOX/clusters/$new"; name=$new; }
              case $(after --cloudwatch-logs-export-configuration "$@") in
              EnableLogTypes=postgresql) touch "$SANDBOX/clusters/$name/exports" ;;
              DisableLogTypes=postgresql) rm "$SANDBOX/clusters/$name/exports" ;;
              esac ;;
            esac
            ls "$SANDBOX"/clusters/*/exports 2>/dev/null | sed 's|/exports$||; s|.*/||' >>"$SANDBOX/groups"
            exit 0
            """;

    @TempDir private Path folder;

    /// No deployment mends it afterwards: the template has not changed.
    @Test
    void a_restored_database_has_the_size_of_now() throws Exception {
        Sandbox sandbox = new Sandbox(folder).command("aws", AWS);

        play(sandbox, Readme.commandsAfter("**1. The new cluster**"));

        assertThat(Files.readAllLines(sandbox.file("asked")))
                .containsSubsequence(
                        "restore-db-cluster-to-point-in-time",
                        "--serverless-v2-scaling-configuration",
                        "MinCapacity=2.0,MaxCapacity=32.0");
    }

    /// A log has statements in it, and by another name nobody seals or ends it.
    @Test
    void no_cluster_keeps_a_log_by_another_name_than_that_of_the_stack() throws Exception {
        Sandbox sandbox = new Sandbox(folder).command("aws", CLUSTERS);
        Files.createDirectories(sandbox.file("clusters/redress-prod-database"));
        Files.createFile(sandbox.file("clusters/redress-prod-database/exports"));

        play(
                sandbox,
                "WRITER=writer READER=reader\n"
                        + Readme.commandsAfter("**1. The new cluster**")
                        + Readme.commandsAfter("**4. Change names**"));

        assertThat(sandbox.file("clusters/redress-prod-before")).isEmptyDirectory();
        assertThat(sandbox.file("clusters/redress-prod-database/exports")).exists();
        assertThat(Files.readAllLines(sandbox.file("groups")))
                .isNotEmpty()
                .containsOnly("redress-prod-database");
    }

    private static void play(Sandbox sandbox, String commands) throws Exception {
        Path script = sandbox.file("infra/bin/restore");
        Files.createDirectories(script.getParent());
        Files.writeString(script, "set -eu\n" + commands);

        Sandbox.Outcome outcome = sandbox.run("restore");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
    }
}
