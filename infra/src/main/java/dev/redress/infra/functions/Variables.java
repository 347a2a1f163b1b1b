package dev.redress.infra.functions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which variables an operator may set for all functions. Whoever misspells one would wait in vain
/// for what it does, and templates, logs and Parameter Store show what stands in one.
final class Variables {

    /// What the application reads, a variable a line; `VariablesTest` keeps it. A star between two
    /// words is a name of the operator's, at the end whatever they like.
    private static final String KNOWN = "/variables.txt";

    /// As the application finds it: one word, or more with a second underscore on either side.
    private static final String NAME = "([A-Z0-9]+|_[A-Z0-9_]+_)";

    /// What the framework reads begins so.
    private static final String OF_FRAMEWORK = "QUARKUS_";

    /// What the language reads, and how the logs call the desk.
    private static final Set<String> OF_OTHERS =
            Set.of("JAVA_TOOL_OPTIONS", "POWERTOOLS_SERVICE_NAME");

    /// How often the server starts its own work. Here schedules do that.
    private static final String OF_SERVER = "REDRESS_SCHEDULE_";

    /// Roles of an issuer, one a variable, in whose name neither capitals nor hyphens are kept. One
    /// word comes in small letters, as many issuers call a role.
    private static final Pattern OF_ROLE =
            Pattern.compile("(REDRESS_OIDC_" + NAME + "_ROLE)S_(?![A-Z0-9]+$).+");

    /// What was taken before comes back with each deployment until somebody says so.
    private static final String KEPT = ". If it was kept, --drop %s takes it away";

    private static final List<Pattern> PATTERNS = known().lines().map(Variables::pattern).toList();

    private static final Pattern SECRET =
            Pattern.compile(
                    ".*_(TOKEN|SECRET|SECRETS|PASSWORD|KEYSET|PRIVATE_KEY|SIGNING|SECRETS_KEY|ACCESS_KEY|SECRET_KEY)");

    private Variables() {}

    /// Lets a variable through that an operator may set.
    ///
    /// @throws IllegalArgumentException which says what to do instead
    static void requireFit(String name) {
        requireKnown(name);
        if (name.startsWith(OF_SERVER)) {
            throw new IllegalArgumentException(
                    "%s is of the server alone: functions are started as often as infra's Handler says"
                                    .formatted(name)
                            + KEPT.formatted(name));
        }
        Matcher role = OF_ROLE.matcher(name);
        if (role.matches()) {
            throw new IllegalArgumentException(
                    "%s keeps neither capitals nor hyphens of a role: say %s_NAMES=NAME=ROLE,…"
                                    .formatted(name, role.group(1))
                            + KEPT.formatted(name));
        }
        if (SECRET.matcher(name).matches()) {
            throw new IllegalArgumentException(secret(name));
        }
    }

    /// Lets a variable through that a function would read, a secret or not.
    ///
    /// @throws IllegalArgumentException for any other
    static void requireKnown(String name) {
        boolean isKnown =
                name.startsWith(OF_FRAMEWORK)
                        || OF_OTHERS.contains(name)
                        || PATTERNS.stream().anyMatch(known -> known.matcher(name).matches());
        if (!isKnown) {
            throw new IllegalArgumentException(
                    "No function reads %s: src/docs/operations.md lists what there is"
                                    .formatted(name)
                            + KEPT.formatted(name));
        }
    }

    private static String secret(String name) {
        boolean isOperators = Arrays.stream(Need.values()).anyMatch(need -> need.reads(name));
        return isOperators
                ? "%s is a secret, and templates show variables: put it into the secret redress/STAGE/keys, and its name into secrets="
                        .formatted(name)
                : "%s is a secret that the deployment itself sets".formatted(name);
    }

    private static Pattern pattern(String line) {
        boolean isOpen = line.endsWith("*");
        String closed = isOpen ? line.substring(0, line.length() - 1) : line;
        return Pattern.compile(closed.replace("*", NAME) + (isOpen ? ".+" : ""));
    }

    private static String known() {
        try (InputStream known = Variables.class.getResourceAsStream(KNOWN)) {
            return new String(
                    Objects.requireNonNull(known, KNOWN).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
