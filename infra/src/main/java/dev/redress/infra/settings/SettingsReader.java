package dev.redress.infra.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads the settings by their names: those in capitals are variables of functions.
public final class SettingsReader {

    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Map<String, String> said;
    private final Map<String, String> surroundings;
    private final Set<String> known = new TreeSet<>();

    /// Reads nothing yet.
    ///
    /// @param said settings by their names
    /// @param surroundings the environment, in which the CDK tells the account and the region
    public SettingsReader(Map<String, String> said, Map<String, String> surroundings) {
        this.said = Map.copyOf(said);
        this.surroundings = surroundings;
    }

    /// All that was said, and for the rest what is usual.
    ///
    /// @param repository the folder in which the application was built
    /// @throws IllegalArgumentException when a setting is none, contradicts another, or what was
    ///   built
    public Settings read(Path repository) {
        Place place = new Place(needed("account"), needed("region"));
        Settings settings = settings(repository, place);
        requireKnown();
        return settings;
    }

    private Settings settings(Path repository, Place place) {
        Architecture architecture = Architecture.of(text("architecture").orElse("arm64"));
        Packaging packaging = Packaging.of(text("packaging").orElse("native"));
        Optional<Issuer> issuer = issuer();
        return new Settings(
                text("stage").orElse("prod"),
                place,
                architecture,
                packaging,
                Shift.of(text("rollout").orElse("gradual")),
                Packages.in(repository, packaging, architecture),
                flag("egress", false),
                flag("edge", place.hasEdge()),
                pair("domain", "certificate").map(pair -> new Domain(pair[0], pair[1])),
                known(),
                issuer,
                DeskUser.of(text("databaseUser").orElse("blue")),
                passwords(),
                keys(),
                origin(),
                text("mailDomain"),
                text("alarmEmail"),
                new Capacity(number("capacityMin", "0.5"), number("capacityMax", "8")),
                text("ownerSecret"),
                secrets(),
                more(issuer),
                Kept.of(said));
    }

    // Whatever was asked for is a setting; the rest is misspelt.
    private void requireKnown() {
        for (String name : said.keySet()) {
            if (!known.contains(name) && !VARIABLE.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "There is no setting %s: infra/README.md lists them".formatted(name));
            }
        }
    }

    private String needed(String name) {
        return text(name)
                .or(() ->
                        Optional.ofNullable(
                                surroundings.get("CDK_DEFAULT_" + name.toUpperCase(Locale.ROOT))))
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing: -c " + name));
    }

    private Optional<String> text(String name) {
        known.add(name);
        return Optional.ofNullable(said.get(name)).filter(value -> !value.isBlank());
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

    /// `knownAddresses=CIDR,...`
    private List<AddressRange> known() {
        return text("knownAddresses").stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .map(AddressRange::of)
                .toList();
    }

    private Map<DeskUser, String> passwords() {
        Map<DeskUser, String> versions = new EnumMap<>(DeskUser.class);
        text("passwordVersionBlue").ifPresent(it -> versions.put(DeskUser.BLUE, it));
        text("passwordVersionGreen").ifPresent(it -> versions.put(DeskUser.GREEN, it));
        return versions;
    }

    private Optional<Issuer> issuer() {
        boolean only = flag("issuerOnly", false);
        Optional<Issuer> issuer =
                pair("issuer", "audience").map(pair -> new Issuer(pair[0], pair[1], only));
        if (only && issuer.isEmpty()) {
            throw new IllegalArgumentException(
                    "issuerOnly needs issuer and audience, whose tokens are wanted");
        }
        return issuer;
    }

    private KeysSecret keys() {
        return new KeysSecret(
                text("keysVersion"), text("keysBytes").map(KeysSecret::bytes).orElse(Map.of()));
    }

    private Origin origin() {
        Map<OriginSecret, String> versions = new EnumMap<>(OriginSecret.class);
        text("originVersionBlue").ifPresent(it -> versions.put(OriginSecret.BLUE, it));
        text("originVersionGreen").ifPresent(it -> versions.put(OriginSecret.GREEN, it));
        return new Origin(OriginSecret.of(text("originSecret").orElse("blue")), versions);
    }

    /// `secrets=NAME,OTHER`
    private Set<String> secrets() {
        return text("secrets")
                .map(given -> new TreeSet<>(List.of(given.split(","))))
                .orElseGet(TreeSet::new);
    }

    private Map<String, String> more(Optional<Issuer> issuer) {
        Map<String, String> more = new TreeMap<>(said);
        more.keySet().removeIf(name -> !VARIABLE.matcher(name).matches());
        issuer.map(it -> it.variables(more)).ifPresent(more::putAll);
        return more;
    }
}
