package dev.redress.infra.settings;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An issuer of OpenID Connect whose tokens count beside the desk's own.
///
/// @param address as its tokens say in `iss`
/// @param audience what its tokens must name in `aud`
/// @param only whether all people of the staff come with its tokens, so that the gateway can want
///   them before a function is started
public record Issuer(String address, String audience, boolean only) {

    /// The name that the desk knows it by, where the operator gave it none.
    private static final String NAME = "REDRESS_OIDC_CORP_";

    private static final Pattern ADDRESS = Pattern.compile("(REDRESS_OIDC_.+_)ISSUER");

    /// The variables by which the desk knows of it, under the operator's own name if they gave one.
    ///
    /// @param told the operator's variables
    /// @throws IllegalArgumentException when they do not say where its keys are, or contradict it
    Map<String, String> variables(Map<String, String> told) {
        String prefix = prefix(told);
        String keys = prefix + "JWKS_URL";
        if (!told.containsKey(keys)) {
            throw new IllegalArgumentException(
                    "issuer needs %s: where its public keys are, which the desk verifies tokens with"
                            .formatted(keys));
        }
        Map<String, String> variables =
                Map.of(prefix + "ISSUER", address, prefix + "AUDIENCE", audience);
        variables.forEach((name, value) -> requireNoOther(told, name, value));
        return variables;
    }

    private static void requireNoOther(Map<String, String> told, String name, String value) {
        if (!told.getOrDefault(name, value).equals(value)) {
            throw new IllegalArgumentException(
                    "issuer and audience make %s %s, but it is said to be %s: say one of both"
                            .formatted(name, value, told.get(name)));
        }
    }

    /// How its variables begin.
    private String prefix(Map<String, String> told) {
        return told.entrySet().stream()
                .filter(variable -> variable.getValue().equals(address))
                .map(variable -> ADDRESS.matcher(variable.getKey()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(NAME);
    }
}
