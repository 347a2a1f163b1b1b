package dev.redress.infra.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An operation of the desk, and whom it lets in, as `src/docs/access.md` lists them. A test of the
/// application keeps that list.
///
/// @param method such as `GET`
/// @param path from the root, with names in braces
/// @param lets the roles that it lets in; `nobody` for whoever has no token
public record Access(String method, String path, Set<String> lets) {

    private static final Path LIST = Path.of("../src/docs/access.md");
    private static final String TITLE = "| Operation |";

    public Access {
        lets = Set.copyOf(lets);
    }

    /// All operations.
    public static List<Access> all() {
        List<String> lines = lines();
        List<String> titles =
                cells(
                        lines.stream()
                                .filter(line -> line.startsWith(TITLE))
                                .findFirst()
                                .orElseThrow());
        return lines.stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> of(cells(line), titles))
                .toList();
    }

    private static Access of(List<String> cells, List<String> titles) {
        String[] operation = cells.getFirst().replace("`", "").split(" ", 2);
        Set<String> lets = new HashSet<>();
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).equals("Y")) {
                lets.add(titles.get(i));
            }
        }
        return new Access(operation[0], "/api/v1" + operation[1], lets);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(LIST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
