package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays `bin/receipts`: what is not handed in again is forgotten, and its addresses are written
/// to.
class ReceiptsScriptTest {

    /// Hands out what lies in the folder `queue`, a file each, until it is deleted.
    private static final String AWS =
            """
            case "$1 $2" in
            "sqs get-queue-url") [ "$4" = redress-prod-mail-receipts-untold ] && echo https://queue ;;
            "sns list-topics") cat "$SANDBOX/topics" ;;
            "sqs receive-message")
              first=$(ls "$SANDBOX/queue" | head -n 1)
              if [ -n "$first" ]; then cat "$SANDBOX/queue/$first"; else echo null; fi ;;
            "sns publish")
              [ ! -e "$SANDBOX/refusal" ] || { cat "$SANDBOX/refusal" >&2; exit 254; }
              echo "$4 $(cat "${6#file://}")" >>"$SANDBOX/published" ;;
            "sqs delete-message") rm "$SANDBOX/queue/$6" ;;
            *) echo "unexpected: $*" >&2; exit 1 ;;
            esac
            """;

    @TempDir private Path folder;
    private Sandbox sandbox;

    @BeforeEach
    void prepare() throws IOException {
        sandbox = new Sandbox(folder).with("receipts").command("aws", AWS);
        Files.createDirectory(sandbox.file("queue"));
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
    }

    @Test
    void what_could_not_be_published_stays() throws Exception {
        lies("one", "first");
        Files.writeString(sandbox.file("refusal"), "AccessDenied\n");

        Sandbox.Outcome outcome = sandbox.run("receipts", "prod");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("AccessDenied");
        assertThat(sandbox.file("queue/one")).exists();
    }

    @Test
    void what_is_no_receipt_stays() throws Exception {
        Files.writeString(sandbox.file("queue/one"), "{\"Body\":\"{}\",\"ReceiptHandle\":\"one\"}");

        Sandbox.Outcome outcome = sandbox.run("receipts", "prod");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.complained()).contains("no notification of SNS");
        assertThat(sandbox.file("queue/one")).exists();
        assertThat(sandbox.file("published")).doesNotExist();
    }

    @Test
    void a_desk_without_mail_has_no_receipts() throws Exception {
        Files.writeString(sandbox.file("topics"), "");

        assertThat(sandbox.run("receipts", "prod").complained())
                .contains("There is no topic redress-prod-mail-receipts");
    }

    /// @param message as JSON in a string would have it
    private void lies(String handle, String message) throws IOException {
        String body = "{\"Type\":\"Notification\",\"Message\":\"%s\"}".formatted(message);
        String escaped = body.replace("\\", "\\\\").replace("\"", "\\\"");
        Files.writeString(
                sandbox.file("queue/" + handle),
                "{\"Body\":\"%s\",\"ReceiptHandle\":\"%s\"}".formatted(escaped, handle));
    }
}
