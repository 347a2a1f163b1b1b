package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plays `bin/receipts`: what is not handed in again is forgotten, and its addresses are written
/// to.
class ReceiptsScriptTest {

    /// Hands out what lies in the folder `queue`, a file each, which nobody else sees then. What is
    /// refused comes back, under the id that its topic gave it.
    private static final String AWS =
            """
            case "$1 $2" in
            "sqs get-queue-url") [ "$4" = redress-prod-mail-receipts-untold ] && echo https://queue ;;
            "sns list-topics") cat "$SANDBOX/topics" ;;
            "sqs receive-message")
              first=$(ls "$SANDBOX/queue" | head -n 1)
              if [ -z "$first" ]; then echo null; exit; fi
              mv "$SANDBOX/queue/$first" "$SANDBOX/seen"
              cat "$SANDBOX/seen/$first" ;;
            "sns publish")
              [ ! -e "$SANDBOX/refusal" ] || { cat "$SANDBOX/refusal" >&2; exit 254; }
              echo "$4 $(cat "${6#file://}")" >>"$SANDBOX/published"
              [ ! -e "$SANDBOX/back" ] || mv "$SANDBOX/back" "$SANDBOX/queue/back"
              echo "again-$(wc -l <"$SANDBOX/published" | tr -d ' ')" ;;
            "sqs delete-message") rm "$SANDBOX/seen/$6" ;;
            *) echo "unexpected: $*" >&2; exit 1 ;;
            esac
            """;

    @TempDir private Path folder;
    private Sandbox sandbox;

    @BeforeEach
    void prepare() throws IOException {
        sandbox = new Sandbox(folder).with("receipts").command("aws", AWS);
        Files.createDirectory(sandbox.file("queue"));
        Files.createDirectory(sandbox.file("seen"));
        Files.writeString(sandbox.file("topics"), "arn:topic\n");
    }

    @Test
    void each_receipt_goes_to_its_topic_again_and_leaves_the_queue() throws Exception {
        lies("one", "{\\\"bounce\\\":\\\"§ \\\\\\\"x\\\\\\\"\\\"}");
        lies("two", "second");

        Sandbox.Outcome outcome = sandbox.run("receipts", "prod");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(outcome.said()).isEqualTo("Handed in once more: 2\n");
        assertThat(sandbox.file("published"))
                .hasContent("arn:topic {\"bounce\":\"§ \\\"x\\\"\"}\narn:topic second");
        assertThat(sandbox.file("queue")).isEmptyDirectory();
        assertThat(sandbox.file("seen")).isEmptyDirectory();
    }

    /// Else the script would go on for as long as the desk refuses.
    @Test
    void what_is_refused_again_is_handed_in_once_and_told() throws Exception {
        lies("one", "first");
        Files.writeString(sandbox.file("back"), received("back", notification("again-1", "first")));

        Sandbox.Outcome outcome = sandbox.run("receipts", "prod");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said()).isEqualTo("Handed in once more: 1\n");
        assertThat(outcome.complained()).contains("Refused again: 1");
        assertThat(sandbox.file("published")).hasContent("arn:topic first");
        assertThat(sandbox.file("seen/back")).exists();
    }

    @Test
    void what_could_not_be_published_stays() throws Exception {
        lies("one", "first");
        Files.writeString(sandbox.file("refusal"), "AccessDenied\n");

        Sandbox.Outcome outcome = sandbox.run("receipts", "prod");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("AccessDenied");
        assertThat(sandbox.file("seen/one")).exists();
    }

    /// The clock of a machine is fast or slow: what somebody else handed in is not what this run
    /// did.
    @Test
    void what_came_while_it_was_at_work_is_handed_in_as_well() throws Exception {
        lies("one", "first");
        Files.writeString(
                sandbox.file("back"), received("back", notification("meanwhile", "second")));
        sandbox.command("date", "echo 0\n");

        Sandbox.Outcome outcome = sandbox.run("receipts", "prod");

        assertThat(sandbox.file("published")).content().contains("arn:topic second");
        assertThat(outcome.said()).isEqualTo("Handed in once more: 2\n");
    }

    /// It lies among the others, at a random place, and nothing of it may be shown: whoever was
    /// written to stands in it.
    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "null", "", "wang@example.com bounced", "{\"to\":\"wang@example."})
    void what_is_no_receipt_stays_and_keeps_no_other(String body) throws Exception {
        Files.writeString(sandbox.file("queue/a"), received("a", body));
        lies("one", "first");

        Sandbox.Outcome outcome = sandbox.run("receipts", "prod");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said()).isEqualTo("Handed in once more: 1\n");
        assertThat(outcome.complained())
                .isEqualTo(
                        """
                        No notification of SNS, left where it is: 1. See infra/README.md#mail-receipts
                        """);
        assertThat(sandbox.file("seen/a")).exists();
        assertThat(sandbox.file("published")).hasContent("arn:topic first");
    }

    @Test
    void a_desk_without_mail_has_no_receipts() throws Exception {
        Files.writeString(sandbox.file("topics"), "");

        assertThat(sandbox.run("receipts", "prod").complained())
                .contains("There is no topic redress-prod-mail-receipts");
    }

    /// @param message as JSON in a string would have it
    private void lies(String handle, String message) throws IOException {
        Files.writeString(
                sandbox.file("queue/" + handle),
                received(handle, notification("first-" + handle, message)));
    }

    private static String notification(String id, String message) {
        return "{\"Type\":\"Notification\",\"MessageId\":\"%s\",\"Message\":\"%s\"}"
                .formatted(id, message);
    }

    private static String received(String handle, String body) {
        String escaped = body.replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"MessageId\":\"of-%s\",\"Body\":\"%s\",\"ReceiptHandle\":\"%s\"}"
                .formatted(handle, escaped, handle);
    }
}
