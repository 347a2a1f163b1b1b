package dev.redress.infra.settings;

import java.util.Map;

/// An issuer of OpenID Connect whose tokens count beside the desk's own.
///
/// @param address as its tokens say in `iss`
/// @param audience what its tokens must name in `aud`
/// @param only whether all people of the staff come with its tokens, so that the gateway can want
///   them before a function is started
public record Issuer(String address, String audience, boolean only) {

    /// The name that the desk knows it by, where the operator gave it none.
    private static final String NAME = "REDRESS_OIDC_CORP_";

    private static final String KEYS = NAME + "JWKS_URL";

    /// The variables by which the desk knows of it; none where the operator's own tell all.
    ///
    /// @param told the operator's variables
    /// @throws IllegalArgumentException when they do not say where its keys are, or contradict it
    Map<String, String> variables(Map<String, String> told) {
        if (isTold(told)) {
            return Map.of();
        }
        if (!told.containsKey(KEYS)) {
            throw new IllegalArgumentException(
                    "issuer needs %s: where its public keys are, which the desk verifies tokens with"
                            .formatted(KEYS));
        }
        Map<String, String> variables =
                Map.of(NAME + "ISSUER", address, NAME + "AUDIENCE", audience);
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

    private boolean isTold(Map<String, String> told) {
        return told.entrySet().stream()
                .anyMatch(variable ->
                        variable.getKey().matches("REDRESS_OIDC_.+_ISSUER")
                                && variable.getValue().equals(address));
    }
}
