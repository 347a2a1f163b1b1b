package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays `bin/create-admin`: who made the password sees it, and nobody else does.
class CreateAdminScriptTest {

    /// Stands in for the desk: `create-admin NAME --event FILE`.
    private static final String JAVA =
            """
            while [ "$1" != create-admin ]; do shift; done
            echo "{\\"name\\":\\"$2\\",\\"hash\\":\\"h\\"}" >"$4"
            echo "$2 signs in with 0123456789 within three days, and must change it."
            """;

    /// Keeps what it was called with, and what the function was told.
    private static final String AWS =
            """
            echo "$@" >"$SANDBOX/called"
            while [ $# -gt 1 ]; do
              case $1 in --payload) cp "${2#fileb://}" "$SANDBOX/event" ;; esac
              shift
            done
            """;

    @TempDir private Path folder;
    private Sandbox sandbox;

    @BeforeEach
    void prepare() throws IOException {
        sandbox = new Sandbox(folder).with("create-admin").command("java", JAVA);
    }

    @Test
    void the_function_is_told_the_hash_and_the_operator_the_password() throws Exception {
        sandbox.command("aws", AWS + "echo '\"li.wei is there\"' >\"$1\"; echo None\n");

        Sandbox.Outcome outcome = sandbox.run("create-admin", "trial", "li.wei");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(outcome.said())
                .isEqualTo(
                        "li.wei signs in with 0123456789 within three days, and must change it.\n");
        assertThat(sandbox.file("called"))
                .content()
                .contains("lambda invoke --function-name redress-trial-migrate")
                .doesNotContain("0123456789");
        assertThat(sandbox.file("event")).hasContent("{\"name\":\"li.wei\",\"hash\":\"h\"}");
    }

    @Test
    void a_password_that_opens_nothing_is_not_shown() throws Exception {
        sandbox.command(
                "aws",
                AWS
                        + """
                        printf '{"errorMessage":"No account was added: the name is taken","errorType":"x"}' >"$1"
                        echo Unhandled
                        """);

        Sandbox.Outcome outcome = sandbox.run("create-admin", "prod", "li.wei");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.complained()).isEqualTo("No account was added: the name is taken\n");
    }

    @Test
    void a_function_that_cannot_be_reached_adds_nobody() throws Exception {
        sandbox.command("aws", "echo ResourceNotFoundException >&2; exit 254\n");

        Sandbox.Outcome outcome = sandbox.run("create-admin", "prod", "li.wei");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.complained()).contains("ResourceNotFoundException");
    }

    @Test
    void whoever_names_nobody_is_told_how() throws Exception {
        assertThat(sandbox.run("create-admin", "prod").complained())
                .contains("infra/bin/create-admin STAGE NAME");
    }
}
