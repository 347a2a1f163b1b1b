package dev.redress.infra.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Settings as lines `NAME=value`. A value is all that follows, spaces, commas and further equals
/// signs included. Empty lines count for nothing, nor do those that begin with `#`. Of two lines
/// for one name the later one holds.
final class SettingLines {

    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)=(.*)");

    private SettingLines() {}

    /// @throws IllegalArgumentException which names the line that is none
    static Map<String, String> read(Path file) {
        Map<String, String> read = new TreeMap<>();
        for (String line : lines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                put(line.strip(), read);
            }
        }
        return read;
    }

    /// The same, for another time.
    static String write(Map<String, String> settings) {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static void put(String line, Map<String, String> read) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A setting is NAME=value, not " + line);
        }
        String name = parts.group(1);
        String value = parts.group(2);
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "%s has no value: to be without it, say --drop %s".formatted(name, name));
        }
        // CloudFormation and Parameter Store put something else in its place.
        if (value.contains("{{")) {
            throw new IllegalArgumentException(name + " must not contain {{");
        }
        read.put(name, value);
    }

    private static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
