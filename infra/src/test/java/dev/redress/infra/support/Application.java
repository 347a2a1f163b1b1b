package dev.redress.infra.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the application says of itself, read from its sources.
public final class Application {

    private static final Path SOURCES = Path.of("../src/main");
    private static final Pattern HANDLER = Pattern.compile("@Named\\(\"([a-z-]+)\"\\)");
    private static final Pattern REACHES =
            Pattern.compile("public boolean reachesOthers\\(\\) \\{\\s+return true;");
    private static final Pattern NAME =
            Pattern.compile("public String name\\(\\) \\{\\s+return \"([a-z-]+)\";");

    private static final Pattern NAMED = Pattern.compile("REDRESS_[A-Z_]+");

    private static final List<String> OF_OTHERS = List.of("QUARKUS_", "JAVA_TOOL_OPTIONS");

    private static final Pattern METRIC =
            Pattern.compile("public static final String [A-Z_]+ = \"(\\w+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private static final Pattern PUT_BACK =
            Pattern.compile("PUT_BACK = Duration\\.ofMinutes\\((\\d+)\\)");

    private static final List<String> VARIABLES = variables();

    private Application() {}

    /// The names of all handlers of the events package.
    public static Set<String> handlers() {
        return sources("Function.java")
                .flatMap(file -> HANDLER.matcher(text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The names of the operations that a door refuses, because they need more than the desk.
    public static Set<String> reachingOthers() {
        return sources(".java")
                .map(Application::text)
                .filter(text -> REACHES.matcher(text).find())
                .flatMap(text -> NAME.matcher(text).results())
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

    /// The version of signatures of SNS that the application takes.
    public static String signatureVersion() {
        String source = text(SOURCES.resolve("java/dev/redress/notification/SnsSignature.java"));
        Matcher literal = LITERAL.matcher(source);
        if (!literal.find(source.indexOf("VERSION ="))) {
            throw new AssertionError("SnsSignature has no VERSION");
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

    /// For how long a sweep puts a case back that it stumbled over.
    public static Duration putBack() {
        String source = text(SOURCES.resolve("java/dev/redress/store/SweepOrder.java"));
        Matcher minutes = PUT_BACK.matcher(source);
        if (!minutes.find()) {
            throw new AssertionError("SweepOrder puts nothing back");
        }
        return Duration.ofMinutes(Long.parseLong(minutes.group(1)));
    }

    public static String property(String key) {
        return properties().getProperty(key);
    }

    /// Whether the application, its framework or its language reads this variable.
    public static boolean knows(String variable) {
        return OF_OTHERS.stream().anyMatch(variable::startsWith)
                || keys().anyMatch(key -> ConfigTypes.asVariable(key).equals(variable))
                || VARIABLES.stream().anyMatch(known -> variable.matches(known.replace("*", ".+")));
    }

    /// All variables by which an operator may set something, in order. A star between two words
    /// stands for a name of the operator's, one at the end for whatever they like.
    public static List<String> variables() {
        ConfigTypes types =
                new ConfigTypes(
                        sources("Config.java").map(Application::text).toList(),
                        sources(".java").map(Application::text).toList());
        Stream<String> ofFile =
                NAMED.matcher(text(SOURCES.resolve("resources/application.properties")))
                        .results()
                        .map(MatchResult::group);
        return Stream.concat(types.variables(), ofFile).distinct().sorted().toList();
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

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
