package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Cloud;
import dev.redress.infra.support.Readme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What whoever is called at night is told to look at must be there, and must show it.
class RunbookTest {

    private static final Pattern SCRIPT = Pattern.compile("infra/bin/([a-z-]+)");
    private static final Pattern QUEUE = Pattern.compile("--queue-name ([a-z-]+)");

    /// The CLI waits for a minute, then asks again; a run after an outage takes fifteen.
    @Test
    void nobody_waits_for_a_run_that_is_started_by_hand() throws IOException {
        assertThat(Readme.commandsAfter("\n### silent\n"))
                .contains("aws lambda invoke")
                .contains("--invocation-type Event");
    }

    /// A loop goes on whatever becomes of a run: that it failed is never told.
    @Test
    void nobody_looks_for_a_failure_that_a_loop_cannot_have() throws IOException {
        assertThat(Cloud.EUROPE.templates().of("AWS::StepFunctions::StateMachine"))
                .isNotEmpty()
                .allSatisfy(machine ->
                        assertThat(machine.path("DefinitionString").toString())
                                .contains("States.ALL"));
        assertThat(Readme.paragraph("silent"))
                .doesNotContain("ExecutionsFailed")
                .contains("`Throttles`")
                .contains("`ExecutionsTimedOut`");
    }

    /// What the Scheduler says of a failure are attributes of the message, not of the queue.
    @Test
    void the_reason_of_a_dead_letter_is_shown() throws IOException {
        assertThat(Readme.commandsAfter("\n### dead-letters\n"))
                .contains("--message-attribute-names All")
                .contains("--max-number-of-messages 10")
                .doesNotContain(" --attribute-names")
                .contains("url=$(aws sqs get-queue-url");
        assertThat(Readme.paragraph("dead-letters"))
                .contains("`requestContext.condition`")
                .contains("`responsePayload.errorMessage`");
    }

    @Test
    void queues_and_scripts_that_it_names_are_there() throws IOException {
        List<String> queues =
                Cloud.EUROPE.templates().of("AWS::SQS::Queue").stream()
                        .map(queue -> queue.path("QueueName").asText())
                        .toList();

        assertThat(named(QUEUE)).isNotEmpty().isSubsetOf(queues);
        assertThat(named(SCRIPT))
                .contains("receipts", "rotate", "functions")
                .allMatch(script -> Files.isExecutable(Path.of("bin", script)));
    }

    private static List<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(Readme.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
