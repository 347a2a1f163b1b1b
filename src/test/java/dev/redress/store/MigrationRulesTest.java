package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A desk goes on while it is migrated: the rules of ADR 0035, for every file that may meet a desk
/// with cases in it.
class MigrationRulesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /// Those up to here were never released before the others: they only meet empty tables.
    private static final int ON_EMPTY_TABLES = 40;

    /// Those up to here were released before rows of old tables were filled in by operations only.
    private static final int WRITES_ROWS = 92;

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\)\\s*;");
    private static final Pattern COLUMN =
            Pattern.compile(
                    "(?:^|,)\\s*(?!primary|foreign|unique|check|constraint|exclude)(\\w+)\\s+\\w+");
    private static final Pattern INDEX =
            Pattern.compile("create (?:unique )?index (concurrently )?\\w+ on (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop index (?!concurrently )");
    private static final Pattern WRITE = Pattern.compile("^(?:update|delete from) (\\w+)");
    private static final Pattern ALTER = Pattern.compile("alter table (\\w+)(.*)");
    private static final Pattern ADDED = Pattern.compile("add column (\\w+)");
    private static final Pattern NESTED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern COMMENT =
            Pattern.compile("comment on (?:table|column) ([\\w.]+) is");

    /// What one file breaks.
    private static List<String> flaws(String text) {
        List<String> statements = statements(text);
        Set<String> fresh = new HashSet<>();
        Set<String> named = new HashSet<>();
        Set<String> explained = new HashSet<>();
        List<String> flaws = new ArrayList<>();
        for (String statement : statements) {
            Matcher table = TABLE.matcher(statement + ";");
            if (table.find()) {
                fresh.add(table.group(1));
                named.add(table.group(1));
                Matcher column = COLUMN.matcher(flat(table.group(2)));
                while (column.find()) {
                    named.add(table.group(1) + "." + column.group(1));
                }
            }
            Matcher comment = COMMENT.matcher(statement);
            if (comment.find()) {
                explained.add(comment.group(1));
            }
        }
        for (String statement : statements) {
            index(statement, statements.size(), fresh).forEach(flaws::add);
            alter(statement, statements.size(), fresh, named).forEach(flaws::add);
        }
        named.removeAll(explained);
        named.stream().sorted().map(name -> "says nothing of " + name).forEach(flaws::add);
        return flaws;
    }

    private static Stream<String> index(String statement, int statements, Set<String> fresh) {
        Matcher index = INDEX.matcher(statement);
        if (!index.find() || fresh.contains(index.group(2))) {
            return Stream.empty();
        }
        return index.group(1) != null && statements == 1
                ? Stream.empty()
                : Stream.of("indexes %s not concurrently, alone".formatted(index.group(2)));
    }

    private static Stream<String> alter(
            String statement, int statements, Set<String> fresh, Set<String> named) {
        Matcher alter = ALTER.matcher(statement);
        if (!alter.find() || fresh.contains(alter.group(1))) {
            return Stream.empty();
        }
        String table = alter.group(1);
        String change = alter.group(2);
        Matcher added = ADDED.matcher(change);
        while (added.find()) {
            named.add(table + "." + added.group(1));
        }
        List<String> flaws = new ArrayList<>();
        boolean isChecked = change.contains("check (") || change.contains(" references ");
        if (isChecked && !change.contains("not valid")) {
            flaws.add("checks all of %s under its lock".formatted(table));
        }
        if (change.contains("validate constraint") && statements > 1) {
            flaws.add("validates %s beside other changes".formatted(table));
        }
        if (change.contains(" type ") || change.contains("set not null")) {
            flaws.add("reads or writes all of %s under its lock".formatted(table));
        }
        return flaws.stream();
    }

    /// What one file writes in tables that are not its own, and so keeps locked until it is done.
    private static List<String> writes(String text) {
        List<String> flaws = new ArrayList<>();
        for (String statement : statements(text)) {
            Matcher write = WRITE.matcher(statement);
            if (write.find()) {
                flaws.add("writes rows of %s under its locks".formatted(write.group(1)));
            }
            if (DROPPED.matcher(statement).find()) {
                flaws.add("drops an index not concurrently");
            }
        }
        return flaws;
    }

    private static List<String> statements(String text) {
        String plain = text.replaceAll("--[^\n]*", "").replaceAll("\\s+", " ");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("; ?"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /// Without what stands in brackets.
    private static String flat(String columns) {
        String flat = columns;
        while (NESTED.matcher(flat).find()) {
            flat = NESTED.matcher(flat).replaceAll("");
        }
        return flat;
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(MIGRATIONS)) {
            return all.filter(file -> number(file) > ON_EMPTY_TABLES).toList();
        }
    }

    private static int number(Path file) {
        Matcher number = NUMBER.matcher(file.getFileName().toString());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_file_stops_a_desk_with_cases_in_it(Path file) {
        assertThat(flaws(read(file))).as("%s", file).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_file_fills_in_what_an_operation_can_in_pieces(Path file) {
        if (number(file) > WRITES_ROWS) {
            assertThat(writes(read(file))).as("%s", file).isEmpty();
        }
    }

    @Test
    void rows_that_are_written_and_indexes_that_are_dropped_are_found() {
        assertThat(
                        writes(
                                "alter table a add column b text; update a c set b = ''; drop index a_b;"))
                .containsExactly(
                        "writes rows of a under its locks", "drops an index not concurrently");
        assertThat(writes("drop index concurrently a_b; insert into b values (1);")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create index a on complaint (id) | indexes complaint not concurrently, alone",
                "alter table evidence add check (a > 0) | checks all of evidence under its lock",
                "alter table complaint alter column a type bigint"
                        + " | reads or writes all of complaint under its lock",
                "alter table complaint alter column a set not null"
                        + " | reads or writes all of complaint under its lock",
                "alter table complaint add column a text | says nothing of complaint.a",
                "alter table outbox validate constraint a; select 1"
                        + " | validates outbox beside other changes"
            })
    void what_would_stop_it_is_found(String sql, String flaw) {
        assertThat(flaws(sql)).containsExactly(flaw);
    }

    @Test
    void what_stops_nobody_is_let_through() {
        assertThat(flaws("create index concurrently a on complaint (id);")).isEmpty();
        assertThat(flaws("alter table evidence add constraint a check (b > 0) not valid;"))
                .isEmpty();
        assertThat(flaws("alter table evidence validate constraint a;")).isEmpty();
        assertThat(
                        flaws(
                                """
                                create table a (
                                  id uuid primary key,
                                  b text not null check (b in ('X', 'Y')), -- one of two
                                  unique (b, id)
                                );
                                create index a_b on a (b);
                                comment on table a is 'What it holds.';
                                comment on column a.id is 'UUIDv7.';
                                comment on column a.b is 'Which of both.';
                                """))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
