package dev.redress.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A document of the product, whose tables tests compare with what the product does.
public final class Published {

    /// A row of a table.
    public static final class Row {
        private final Map<String, String> cells = new LinkedHashMap<>();

        /// What stands in the column of this name, which must be there.
        public String cell(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    private final Path file;
    private final List<String> lines;

    private Published(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /// Reads a document.
    ///
    /// @param name of a file in `src/docs`
    public static Published document(String name) {
        Path file = Path.of("src/docs", name);
        try {
            return new Published(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of the table whose first column is called `first`.
    public List<Row> table(String first) {
        return tables(first).getFirst();
    }

    /// All tables that begin so, in their order.
    public List<List<Row>> tables(String first) {
        List<List<Row>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("| %s |".formatted(first))) {
                found.add(rows(cells(lines.get(i)), i + 2));
            }
        }
        if (found.isEmpty()) {
            throw new AssertionError("%s has no table of “%s”".formatted(file, first));
        }
        return found;
    }

    /// The lines of the block of code in this language.
    public List<String> block(String language) {
        int from = lines.indexOf("```" + language) + 1;
        return lines.subList(from, from + lines.subList(from, lines.size()).indexOf("```"));
    }

    /// Puts other lines into it.
    public void write(String language, List<String> fresh) {
        List<String> after = new ArrayList<>(lines);
        int from = lines.indexOf("```" + language) + 1;
        after.subList(from, from + block(language).size()).clear();
        after.addAll(from, fresh);
        try {
            Files.write(file, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> rows(List<String> names, int from) {
        return lines.subList(from, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> row(names, cells(line)))
                .toList();
    }

    private Row row(List<String> names, List<String> cells) {
        if (cells.size() != names.size()) {
            throw new AssertionError("%s: not one cell a column: %s".formatted(file, cells));
        }
        Row row = new Row();
        for (int i = 0; i < names.size(); i++) {
            row.cells.put(names.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        String inner = line.strip().substring(1, line.strip().length() - 1);
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
