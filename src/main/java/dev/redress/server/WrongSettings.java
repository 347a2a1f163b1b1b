package dev.redress.server;

import static java.util.stream.Collectors.joining;

import io.smallrye.config.ConfigValidationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What is wrong with settings, for an operator. SmallRye Config says it with the classes and the
/// codes of its own, and keeps the causes to itself.
final class WrongSettings {

    private static final Pattern CODE = Pattern.compile("^(?:[\\w.$]+: )?SRCFG\\d+: ");

    /// The value is left out: it may be a secret.
    private static final Pattern UNREADABLE =
            Pattern.compile(
                    "The config property (\\S+) with the config value \".*\""
                            + " threw an Exception whilst being converted (.+)",
                    Pattern.DOTALL);

    private static final Pattern EMPTY =
            Pattern.compile(
                    "The config property (\\S+) is defined as the empty String .+", Pattern.DOTALL);

    private WrongSettings() {}

    /// Whether a failure is one of SmallRye Config's.
    static boolean isAbout(RuntimeException failure) {
        String said = failure.getMessage();
        return said != null && CODE.matcher(said).find();
    }

    /// A line for a setting that was asked for before the others.
    static String of(RuntimeException wrong) {
        return line(String.valueOf(wrong.getMessage()));
    }

    /// A line for each setting: its name, and what is wrong with it.
    static String of(ConfigValidationException wrong) {
        return IntStream.range(0, wrong.getProblemCount())
                .mapToObj(i -> line(wrong.getProblem(i).getMessage()))
                .collect(joining("\n"));
    }

    private static String line(String problem) {
        String said = withoutCode(problem);
        Matcher unreadable = UNREADABLE.matcher(said);
        if (unreadable.matches()) {
            return unreadable.group(1) + ": " + withoutCode(unreadable.group(2));
        }
        Matcher empty = EMPTY.matcher(said);
        if (empty.matches()) {
            return empty.group(1) + ": is empty. Give it a value, or do not set it.";
        }
        return said;
    }

    private static String withoutCode(String said) {
        return CODE.matcher(said).replaceFirst("");
    }
}
