package dev.redress.core.conduct;

/// A rule that a text breaks.
///
/// @param field where the request has the text
/// @param rule the id of the rule
/// @param quote what breaks it; contact data only as far as it may be shown
/// @param policyVersion of the policy that the rule is from
public record ConductFinding(
        String field,
        String rule,
        ConductKind kind,
        ConductEffect effect,
        String quote,
        int policyVersion) {

    public boolean blocks() {
        return effect == ConductEffect.BLOCK;
    }
}
