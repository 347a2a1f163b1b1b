package dev.redress.core.notice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `{name}` in a text, which values take the place of.
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private Placeholders() {}

    /// Their names.
    public static Set<String> in(String text) {
        Set<String> names = new TreeSet<>();
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    /// Whether a brace is left over that belongs to none.
    public static boolean areBroken(String text) {
        return BRACE.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
    }

    /// A value is put in as it is: braces in the words of a customer are no placeholders.
    ///
    /// @throws IllegalArgumentException if a value is missing
    public static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String name, Map<String, String> values) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("A value for %s".formatted(name)));
    }
}
