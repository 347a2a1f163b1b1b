package dev.redress.infra.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the CDK was given with `-c NAME=value`: settings themselves, or by `bin/deploy` the files
/// in which they are.
///
/// @param facts what was given directly, such as the region
/// @param changes what was said in files
public record CommandLine(Map<String, String> facts, Changes changes) {

    // All else in the context is the CDK's own: aws:cdk:…, @aws-cdk/…, availability-zones:….
    private static final Pattern OURS = Pattern.compile("[a-z][A-Za-z]*|[A-Z][A-Z0-9_]*");

    private static final String SAID = "said";
    private static final String BEFORE = "before";
    private static final String DROPPED = "dropped";

    public CommandLine {
        facts = Map.copyOf(facts);
    }

    /// Finds what is ours in the context.
    ///
    /// @param context all that the CDK knows by names
    public static CommandLine of(Map<?, ?> context) {
        Map<String, String> facts = new TreeMap<>();
        context.forEach((name, value) -> {
            if (OURS.matcher(String.valueOf(name)).matches()) {
                facts.put(String.valueOf(name), String.valueOf(value));
            }
        });
        Changes changes =
                new Changes(lines(facts, BEFORE), lines(facts, SAID), names(facts.get(DROPPED)));
        facts.keySet().removeAll(Set.of(BEFORE, SAID, DROPPED));
        return new CommandLine(facts, changes);
    }

    /// All settings together.
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(changes.settings());
        settings.putAll(facts);
        return settings;
    }

    private static Map<String, String> lines(Map<String, String> facts, String name) {
        String file = facts.get(name);
        return file == null ? Map.of() : SettingLines.read(Path.of(file));
    }

    private static Set<String> names(@Nullable String list) {
        return list == null ? Set.of() : new TreeSet<>(List.of(list.split(",")));
    }
}
