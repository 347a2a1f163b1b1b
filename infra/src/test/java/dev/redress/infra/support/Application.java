package dev.redress.infra.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the application says of itself, read from its sources.
public final class Application {

    private static final Path SOURCES = Path.of("../src/main");
    private static final Pattern HANDLER = Pattern.compile("@Named\\(\"([a-z-]+)\"\\)");

    private static final Pattern GROUP =
            Pattern.compile("@ConfigMapping\\(prefix = \"(redress\\.[a-z.-]+)\"\\)");
    private static final List<String> OF_OTHERS = List.of("QUARKUS_", "JAVA_TOOL_OPTIONS");

    private static final Pattern METRIC =
            Pattern.compile("public static final String [A-Z_]+ = \"(\\w+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private Application() {}

    /// The names of all handlers of the events package.
    public static Set<String> handlers() {
        return sources("Function.java")
                .flatMap(file -> HANDLER.matcher(text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources(String ending) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the server tells browsers that a page of the console may do, where it keeps the files
    /// itself.
    public static String consolePolicy() {
        String source = text(SOURCES.resolve("java/dev/redress/server/console/PagePolicy.java"));
        String constant =
                source.substring(source.indexOf("POLICY ="), source.indexOf(";\n\n    private"));
        return LITERAL.matcher(constant)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining())
                .replace("{files}", "");
    }

    /// The header by which the application knows its front.
    public static String originHeader() {
        String source = text(SOURCES.resolve("java/dev/redress/platform/OriginHeader.java"));
        Matcher literal = LITERAL.matcher(source);
        if (!literal.find(source.indexOf("NAME ="))) {
            throw new AssertionError("OriginHeader has no NAME");
        }
        return literal.group(1);
    }

    /// What its functions count in the lines of their logs.
    public static Set<String> metrics() {
        String source = text(SOURCES.resolve("java/dev/redress/platform/telemetry/Handled.java"));
        return METRIC.matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    public static String property(String key) {
        return properties().getProperty(key);
    }

    /// Whether the application, its framework or its language reads this variable.
    public static boolean knows(String variable) {
        return OF_OTHERS.stream().anyMatch(variable::startsWith)
                || text(Path.of("../src/docs/operations.md")).contains(variable)
                || keys().anyMatch(key -> asVariable(key).equals(variable))
                || groups().anyMatch(variable::startsWith);
    }

    /// The groups of keys that the application has a type for, as variables begin.
    private static Stream<String> groups() {
        return sources("Config.java")
                .flatMap(file -> GROUP.matcher(text(file)).results())
                .map(found -> asVariable(found.group(1)) + "_");
    }

    private static Stream<String> keys() {
        return properties().keySet().stream().map(String::valueOf);
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (var reader =
                Files.newBufferedReader(SOURCES.resolve("resources/application.properties"))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asVariable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
