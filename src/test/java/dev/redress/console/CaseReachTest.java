package dev.redress.console;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the API lets people do with a case can be done in the console.
class CaseReachTest {

    private static final Path SOURCES = Path.of("src/main/web");
    private static final Pattern ENTRY =
            Pattern.compile("'([^']+)': \\{\\s+roles: \\[([^]]*)],\\s+statuses");
    private static final Pattern OF_CUSTOMERS = Pattern.compile("('customer'|'app'|, )*");

    @Test
    void nothing_that_the_desk_does_with_a_case_is_out_of_reach() throws IOException {
        String sources = sources();

        List<String> nouns =
                ENTRY.matcher(ApiAuthority.text())
                        .results()
                        .filter(entry -> !OF_CUSTOMERS.matcher(entry.group(2)).matches())
                        .map(entry -> entry.group(1))
                        .toList();

        assertThat(nouns).hasSizeGreaterThan(40);
        assertThat(nouns).filteredOn(noun -> !isMentioned(noun, sources)).isEmpty();
    }

    /// As the noun of a row, or in the name of an operation.
    private static boolean isMentioned(String noun, String sources) {
        return sources.contains("'" + noun + "'") || sources.contains("{id}/" + noun + "'");
    }

    @Test
    void nothing_that_the_desk_reads_of_a_case_is_out_of_reach() throws IOException {
        String sources = sources();
        String readers = ApiAuthority.text().split("READERS", -1)[1];

        List<String> parts =
                Pattern.compile("'([^']+)': \\[")
                        .matcher(readers)
                        .results()
                        .map((MatchResult entry) -> entry.group(1))
                        .toList();

        assertThat(parts).hasSizeGreaterThan(10);
        // Beside the case stands what the case itself tells already.
        assertThat(parts)
                .filteredOn(part -> !part.equals("deadlines"))
                .filteredOn(part -> !part.startsWith("mediation"))
                .filteredOn(part -> !sources.contains("'GET /complaints/{id}/" + part + "'"))
                .isEmpty();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".ts"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("api")))
                    .filter(file -> !file.getParent().endsWith("words"))
                    .map(CaseReachTest::read)
                    .collect(joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
