package dev.redress.infra.functions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Which variables an operator may set for all functions. Whoever misspells one would wait in vain
/// for what it does, and templates, logs and Parameter Store show what stands in one.
final class Variables {

    /// What the application reads, a name or the beginning of names (`…_*`) a line. `VariablesTest`
    /// keeps it.
    private static final String KNOWN = "/variables.txt";

    /// What the framework and the language read.
    private static final List<String> OF_OTHERS = List.of("QUARKUS_", "JAVA_TOOL_OPTIONS");

    private static final Pattern SECRET =
            Pattern.compile(
                    ".*_(TOKEN|SECRET|SECRETS|PASSWORD|KEYSET|PRIVATE_KEY|SIGNING|SECRETS_KEY|ACCESS_KEY|SECRET_KEY)");

    private Variables() {}

    /// @throws IllegalArgumentException which says what to do instead
    static void requireFit(String name) {
        if (SECRET.matcher(name).matches()) {
            throw new IllegalArgumentException(secret(name));
        }
        if (OF_OTHERS.stream().noneMatch(name::startsWith) && !isKnown(name)) {
            throw new IllegalArgumentException(
                    "No function reads %s: src/docs/operations.md lists what there is"
                            .formatted(name));
        }
    }

    private static String secret(String name) {
        boolean isOperators = Arrays.stream(Need.values()).anyMatch(need -> need.reads(name));
        return isOperators
                ? "%s is a secret, and templates show variables: put it into the secret redress/STAGE/keys, and its name into secrets="
                        .formatted(name)
                : "%s is a secret that the deployment itself sets".formatted(name);
    }

    private static boolean isKnown(String name) {
        return known().lines()
                .anyMatch(line ->
                        line.endsWith("*")
                                ? name.startsWith(line.substring(0, line.length() - 1))
                                : name.equals(line));
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
