package dev.redress.infra.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is deployed this time: as last time, but for what was said. Nothing that was set falls back
/// to what is usual only because nobody mentioned it.
public final class Changes {

    private static final String SECRETS = "secrets";

    private final Map<String, String> before;
    private final Map<String, String> said;
    private final Set<String> dropped;

    /// Changes nothing yet.
    ///
    /// @param before the settings of last time
    /// @param said those that were said this time
    /// @param dropped names of settings, or of secrets, that are no longer to be
    public Changes(Map<String, String> before, Map<String, String> said, Set<String> dropped) {
        this.before = Map.copyOf(before);
        this.said = Map.copyOf(said);
        this.dropped = Set.copyOf(dropped);
    }

    /// The settings of this time.
    ///
    /// @throws IllegalArgumentException when something is dropped that is not there, or is said as
    ///   well; or when a list of secrets leaves one out that is not dropped
    public Map<String, String> settings() {
        dropped.forEach(this::requireThere);
        Map<String, String> settings = new TreeMap<>(before);
        settings.putAll(said);
        settings.keySet().removeAll(dropped);
        settings.remove(SECRETS);
        secrets().ifPresent(names -> settings.put(SECRETS, names));
        return settings;
    }

    /// What differs from last time, a sentence each.
    public List<String> differences() {
        Map<String, String> now = settings();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String old = before.get(name);
            String fresh = now.get(name);
            if (Kept.isKept(name) && !Objects.equals(old, fresh)) {
                differences.add("%s: %s, before %s".formatted(name, shown(fresh), shown(old)));
            }
        }
        return differences;
    }

    private static String shown(@Nullable String value) {
        return value == null ? "not set" : value;
    }

    private void requireThere(String name) {
        if (said.containsKey(name)) {
            throw new IllegalArgumentException(
                    "%s is set and dropped at once: say one of both".formatted(name));
        }
        if (!before.containsKey(name) && !names(before).contains(name)) {
            throw new IllegalArgumentException(
                    "--drop %s: it was not set last time".formatted(name));
        }
    }

    private Optional<String> secrets() {
        if (dropped.contains(SECRETS)) {
            return Optional.empty();
        }
        Set<String> wanted = said.containsKey(SECRETS) ? names(said) : names(before);
        Set<String> lost = names(before);
        lost.removeAll(wanted);
        lost.removeAll(dropped);
        if (!lost.isEmpty()) {
            throw new IllegalArgumentException(
                    "secrets leaves out %s: name it, or say --drop %s"
                            .formatted(String.join(", ", lost), String.join(" --drop ", lost)));
        }
        wanted.removeAll(dropped);
        return Optional.of(String.join(",", wanted)).filter(names -> !names.isEmpty());
    }

    private static Set<String> names(Map<String, String> settings) {
        String names = settings.get(SECRETS);
        return names == null ? new TreeSet<>() : new TreeSet<>(List.of(names.split(",")));
    }
}
