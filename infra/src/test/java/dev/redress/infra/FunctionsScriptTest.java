package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays `bin/functions`: a restore stops all that works with the database, and ends with all of it
/// at work as before.
class FunctionsScriptTest {

    private static final String AWS =
            """
            case "$1 $2" in
            "cloudformation get-template")
              [ "$4" = redress-prod-desk ] || { echo "Stack $4 does not exist" >&2; exit 254; }
              printf 'redress-prod-desk\\t100\\nredress-prod-payout\\t1\\n' ;;
            "lambda put-function-concurrency") echo "$4 $6" >>"$SANDBOX/put" ;;
            *) echo "unexpected: $*" >&2; exit 1 ;;
            esac
            """;

    @TempDir private Path folder;
    private Sandbox sandbox;

    @BeforeEach
    void prepare() throws IOException {
        sandbox = new Sandbox(folder).with("functions").command("aws", AWS);
    }

    @Test
    void all_are_stopped_and_go_on_as_they_were_deployed() throws Exception {
        assertThat(sandbox.run("functions", "prod", "stop").status()).isZero();
        assertThat(put()).hasContent("redress-prod-desk 0\nredress-prod-payout 0");
        Files.delete(put());

        assertThat(sandbox.run("functions", "prod", "go-on").status()).isZero();

        assertThat(put()).hasContent("redress-prod-desk 100\nredress-prod-payout 1");
    }

    @Test
    void one_goes_on_before_the_others() throws Exception {
        assertThat(sandbox.run("functions", "prod", "go-on", "desk").said())
                .isEqualTo("redress-prod-desk: 100\n");

        assertThat(put()).hasContent("redress-prod-desk 100");
    }

    @Test
    void a_name_that_no_function_has_is_refused() throws Exception {
        Sandbox.Outcome outcome = sandbox.run("functions", "prod", "stop", "pay");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("There is no such function");
        assertThat(put()).doesNotExist();
    }

    @Test
    void a_desk_that_is_not_there_is_not_stopped() throws Exception {
        Sandbox.Outcome outcome = sandbox.run("functions", "trial", "stop");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("redress-trial-desk does not exist");
    }

    @Test
    void a_word_that_is_none_is_told_how() throws Exception {
        assertThat(sandbox.run("functions", "prod", "start").complained())
                .contains("infra/bin/functions STAGE stop|go-on");
    }

    private Path put() {
        return sandbox.file("put");
    }
}
