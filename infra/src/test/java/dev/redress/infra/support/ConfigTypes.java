package dev.redress.infra.support;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The groups of settings that the application declares (`@ConfigMapping`), read from its sources,
/// as variables of the environment.
///
/// A star between two words stands for a name of the operator's, one at the end for whatever they
/// like.
final class ConfigTypes {

    private static final String STAR = "*";

    private static final Pattern PREFIX =
            Pattern.compile(
                    "@ConfigMapping\\(prefix = \"(redress[a-z.-]*)\"\\)\\n(?:public )?interface (\\w+)");

    /// The name of a group, and what stands between its braces.
    private static final Pattern GROUP =
            Pattern.compile("(?ms)^(?:public )?interface (\\w+) \\{\\n(.*?)^\\}");

    private static final Pattern GROUP_WITHIN =
            Pattern.compile("(?ms)^ {4}interface (\\w+) \\{\\n(.*?)^ {4}\\}");

    /// Whether it has no name of its own, its type, its name.
    private static final Pattern SETTING =
            Pattern.compile("(?m)^ {4}(@WithParentName\\n {4})?([A-Za-z].*) (\\w+)\\(\\);$");

    private static final Pattern MAP = Pattern.compile("Map<(\\w+), (\\w+)>");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^ {4}([A-Z][A-Z_]*)[,;(\\n]");

    private final List<String> sources;
    private final List<String> types;
    private final Map<String, String> groups = new HashMap<>();

    /// @param sources of groups
    /// @param types sources among which are those of the enums that groups go by
    ConfigTypes(List<String> sources, List<String> types) {
        this.sources = List.copyOf(sources);
        this.types = List.copyOf(types);
        for (String source : sources) {
            GROUP.matcher(source).results().forEach(found -> note(found.group(1), found.group(2)));
            GROUP_WITHIN
                    .matcher(source)
                    .results()
                    .forEach(found ->
                            note(found.group(1), found.group(2).replaceAll("(?m)^ {4}", "")));
        }
    }

    private void note(String group, String body) {
        if (groups.put(group, body) != null) {
            throw new AssertionError("Two groups are called " + group);
        }
    }

    /// The variables by which an operator may set something.
    Stream<String> variables() {
        return sources.stream()
                .map(PREFIX::matcher)
                .filter(Matcher::find)
                .flatMap(group -> settings(asVariable(group.group(1)), group.group(2)));
    }

    private Stream<String> settings(String prefix, String group) {
        return SETTING.matcher(groups.get(group))
                .results()
                .flatMap(setting -> values(name(prefix, setting), setting.group(2)));
    }

    private static String name(String prefix, MatchResult setting) {
        String own = setting.group(3).replaceAll("(?=[A-Z])", "-");
        return setting.group(1) == null ? prefix + "_" + asVariable(own) : prefix;
    }

    private Stream<String> values(String name, String type) {
        Matcher map = MAP.matcher(type);
        if (map.matches()) {
            return keys(map.group(1)).flatMap(key -> values(name + "_" + key, map.group(2)));
        }
        return groups.containsKey(type) ? settings(name, type) : Stream.of(name);
    }

    /// An enum says what there can be.
    private Stream<String> keys(String type) {
        return types.stream()
                .filter(source -> source.contains("\npublic enum %s {".formatted(type)))
                .findFirst()
                .map(source -> CONSTANT.matcher(source).results().map(found -> found.group(1)))
                .orElseGet(() -> Stream.of(STAR));
    }

    /// As the application finds a key among the variables of its environment.
    static String asVariable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
