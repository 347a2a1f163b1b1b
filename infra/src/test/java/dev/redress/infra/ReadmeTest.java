package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.functions.Rhythm;
import dev.redress.infra.support.Cloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What the README counts, and an operator plans with.
class ReadmeTest {

    private final Templates templates = Cloud.EUROPE.templates();

    @Test
    void it_counts_the_handlers_that_there_are() throws IOException {
        long scheduled = Handler.ALL.stream().filter(Handler::isScheduled).count();
        long often = Handler.ALL.stream().filter(it -> it.rhythm() instanceof Rhythm.Every).count();

        assertThat(readme())
                .contains("──► %d handlers ──".formatted(scheduled))
                .contains("four of each of %d handlers".formatted(often));
    }

    @Test
    void it_names_the_functions_that_are_kept_free() throws IOException {
        int kept =
                templates.of("AWS::Lambda::Function").stream()
                        .map(function -> function.path("ReservedConcurrentExecutions"))
                        .mapToInt(JsonNode::asInt)
                        .sum();

        assertThat(readme()).contains("because %d are kept free".formatted(kept));
    }

    @Test
    void it_counts_the_alarms_that_are_paid_for() throws IOException {
        int alarms = templates.of("AWS::CloudWatch::Alarm").size();
        assertThat(readme()).contains("| alarms ° at 0.10 | %d |".formatted(alarms));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
