package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays `bin/rotate`: whoever deploys a password that is not the user's locks all functions out.
class RotateScriptTest {

    /// Says what stage the new version has, of a file with a line for each time it is asked.
    private static final String AWS =
            """
            case "$1 $2" in
            "lambda get-function-configuration") echo redress_blue ;;
            "secretsmanager rotate-secret")
              [ "$4" = redress/prod/redress_green ] || exit 254
              [ ! -e "$SANDBOX/refusal" ] || { cat "$SANDBOX/refusal" >&2; exit 254; }
              echo 5f-6 ;;
            "secretsmanager describe-secret")
              case "$*" in
              *RotationLambdaARN*) echo arn:aws:lambda:eu-central-1:0:function:redressproddatagreen ;;
              *'VersionIdsToStages."5f-6"'*)
                head -n 1 "$SANDBOX/stages"
                sed -i '1{$!d}' "$SANDBOX/stages" ;;
              *) echo "unexpected: $*" >&2; exit 1 ;;
              esac ;;
            *) echo "unexpected: $*" >&2; exit 1 ;;
            esac
            """;

    @TempDir private Path folder;
    private Sandbox sandbox;

    @BeforeEach
    void prepare() throws IOException {
        sandbox =
                new Sandbox(folder)
                        .with("rotate")
                        .command("aws", AWS)
                        .command("sleep", "echo \"$1\" >>\"$SANDBOX/slept\"\n");
    }

    @Test
    void a_password_is_changed_once_its_version_is_the_current_one() throws Exception {
        stages("None\nAWSPENDING\nAWSCURRENT\tAWSPENDING\n");

        Sandbox.Outcome outcome = sandbox.run("rotate", "prod", "green");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(outcome.said()).isEqualTo("Changed. Now deploy with databaseUser=green\n");
        assertThat(Files.readAllLines(sandbox.file("slept"))).hasSize(2);
    }

    @Test
    void a_password_that_is_not_changed_within_two_minutes_is_not_called_so() throws Exception {
        stages("AWSPENDING\n");

        Sandbox.Outcome outcome = sandbox.run("rotate", "prod", "green");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.complained())
                .contains("Do not deploy")
                .contains("/aws/lambda/redressproddatagreen");
        assertThat(Files.readAllLines(sandbox.file("slept")).stream().mapToInt(Integer::parseInt))
                .hasSizeGreaterThan(50);
    }

    @Test
    void a_change_that_is_refused_is_told() throws Exception {
        Files.writeString(sandbox.file("refusal"), "A previous rotation isn't complete\n");

        Sandbox.Outcome outcome = sandbox.run("rotate", "prod", "green");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("A previous rotation isn't complete");
    }

    @Test
    void a_user_that_is_in_use_keeps_its_password() throws Exception {
        Sandbox.Outcome outcome = sandbox.run("rotate", "prod", "blue");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("redress_blue is in use");
    }

    private void stages(String lines) throws IOException {
        Files.writeString(sandbox.file("stages"), lines);
    }
}
