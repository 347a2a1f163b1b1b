package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Of each column that can hold text it is published what of a person may be in it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PersonalDataTest {

    private static final Path TABLE = Path.of("src/docs/personal-data.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\w+\\.\\w+) \\| (\\w+) \\| .*\\|$", Pattern.MULTILINE);
    private static final Set<String> CLASSES =
            Set.of("sealed", "masked", "hashed", "identifier", "staff", "none");

    /// Numbers, times, truth and ids hold no words.
    private static final String TEXTS =
            """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and table_name <> 'flyway_schema_history'
              and udt_name not in ('uuid', '_uuid', 'date', 'timestamptz', 'bool', 'float8', 'int2',
                'int4', '_int4', 'int8', 'numeric')
            """;

    /// Sealed by other means than those of the words: secrets, and the proofs of keys.
    private static final Set<String> APART = Set.of("second_factor.sealed", "encryption_key.proof");

    @Inject Database database;

    @Test
    void each_column_that_can_hold_text_says_what_is_in_it() throws IOException {
        Set<String> columns = new TreeSet<>();
        database.rows(TEXTS).forEach(row -> columns.add(row.getString(0)));

        assertThat(published().keySet()).containsExactlyInAnyOrderElementsOf(columns);
        assertThat(published().values()).isSubsetOf(CLASSES);
    }

    @Test
    void what_is_said_to_be_sealed_is_sealed_and_nothing_else() throws IOException {
        List<String> said =
                published().entrySet().stream()
                        .filter(column -> "sealed".equals(column.getValue()))
                        .map(Map.Entry::getKey)
                        .filter(column -> !APART.contains(column))
                        .toList();

        assertThat(said).containsExactlyInAnyOrderElementsOf(sealed());
    }

    private static Set<String> sealed() {
        return Stream.concat(
                        Stream.of(SealedColumn.values())
                                .map(column -> column.table + "." + column.column),
                        SealedTable.ALL.stream()
                                .flatMap(table ->
                                        table.columns().stream()
                                                .map(column -> table.name() + "." + column)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> published() throws IOException {
        return ROW.matcher(Files.readString(TABLE))
                .results()
                .collect(
                        Collectors.toMap(
                                (MatchResult row) -> row.group(1),
                                row -> row.group(2),
                                (one, _) -> {
                                    throw new AssertionError("Twice: " + one);
                                },
                                TreeMap::new));
    }
}
