package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.functions.Rhythm;
import dev.redress.infra.support.Cloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /// Where one is missing, the keys of the desk are half made.
    @ParameterizedTest
    @CsvSource({"aws, AWS CLI 2", "openssl, OpenSSL", "java, JDK 25", "npx, Node.js"})
    void it_asks_for_each_program_that_its_commands_call(String program, String name)
            throws IOException {
        assertThat(commands()).containsPattern("(?m)\\b%s ".formatted(program));
        assertThat(readme()).containsPattern("(?s)You need [^`]*" + Pattern.quote(name));
    }

    /// All acknowledgements of a new account would fail.
    @Test
    void it_leads_out_of_the_sandbox_before_mails_are_sent() throws IOException {
        String readme = readme();

        assertThat(readme.lines().filter(line -> line.startsWith("| `mailDomain` |")))
                .singleElement()
                .asString()
                .contains("*E-mails and text messages*");
        assertThat(readme.substring(readme.indexOf("**E-mails and text messages**")))
                .containsSubsequence(
                        "aws sesv2 get-account --query ProductionAccessEnabled",
                        "aws sesv2 put-account-details --production-access-enabled",
                        "aws sns get-sms-sandbox-account-status",
                        "### Regions");
    }

    private static String commands() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("bin"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
