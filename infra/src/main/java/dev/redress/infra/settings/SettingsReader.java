package dev.redress.infra.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads the settings from the context of the CDK: `-c stage=prod`, or `cdk.json`.
public final class SettingsReader {

    private final Function<String, Optional<String>> context;
    private final Map<String, String> surroundings;

    /// Reads nothing yet.
    ///
    /// @param context what the CDK was given under a name
    /// @param surroundings the environment, in which the CDK tells the account and the region
    public SettingsReader(
            Function<String, Optional<String>> context, Map<String, String> surroundings) {
        this.context = context;
        this.surroundings = surroundings;
    }

    /// All that was said, and for the rest what is usual.
    ///
    /// @param repository the folder in which the application was built
    /// @throws IllegalArgumentException when a setting is none, or contradicts another
    public Settings read(Path repository) {
        Place place = new Place(needed("account"), needed("region"));
        return new Settings(
                text("stage").orElse("prod"),
                place,
                Architecture.of(text("architecture").orElse("arm64")),
                Packaging.of(text("packaging").orElse("native")),
                Shift.of(text("rollout").orElse("gradual")),
                Packages.in(repository),
                flag("egress", false),
                flag("edge", place.hasEdge()),
                pair("domain", "certificate").map(pair -> new Domain(pair[0], pair[1])),
                pair("issuer", "audience").map(pair -> new Issuer(pair[0], pair[1])),
                DeskUser.of(text("databaseUser").orElse("blue")),
                text("keysVersion"),
                origin(),
                text("mailDomain"),
                text("alarmEmail"),
                new Capacity(number("capacityMin", "0.5"), number("capacityMax", "8")),
                secrets(),
                more());
    }

    private String needed(String name) {
        return text(name)
                .or(() ->
                        Optional.ofNullable(
                                surroundings.get("CDK_DEFAULT_" + name.toUpperCase(Locale.ROOT))))
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing: -c " + name));
    }

    private Optional<String> text(String name) {
        return context.apply(name).filter(value -> !value.isBlank());
    }

    private boolean flag(String name, boolean otherwise) {
        String given = text(name).orElse(String.valueOf(otherwise));
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(name + " must be true or false");
        };
    }

    private double number(String name, String otherwise) {
        return Double.parseDouble(text(name).orElse(otherwise));
    }

    private Optional<String[]> pair(String first, String second) {
        if (text(first).isPresent() != text(second).isPresent()) {
            throw new IllegalArgumentException(
                    "%s and %s belong together".formatted(first, second));
        }
        return text(first).map(value -> new String[] {value, text(second).orElseThrow()});
    }

    private Origin origin() {
        Map<OriginSecret, String> versions = new EnumMap<>(OriginSecret.class);
        text("originVersionBlue").ifPresent(it -> versions.put(OriginSecret.BLUE, it));
        text("originVersionGreen").ifPresent(it -> versions.put(OriginSecret.GREEN, it));
        return new Origin(OriginSecret.of(text("originSecret").orElse("blue")), versions);
    }

    /// `-c secrets=NAME,OTHER`
    private Set<String> secrets() {
        return text("secrets")
                .map(given -> new TreeSet<>(List.of(given.split(","))))
                .orElseGet(TreeSet::new);
    }

    /// `-c env=NAME=value,OTHER=value`
    private Map<String, String> more() {
        Map<String, String> more = new TreeMap<>();
        for (String entry : text("env").map(given -> given.split(",")).orElse(new String[0])) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("env must be NAME=value, not " + entry);
            }
            more.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return more;
    }
}
