package dev.redress.core.sla;

/// What is wrong with a policy, and where.
///
/// @param place such as `rules[3].duration`; `rules` for what is missing from all of them, relative
///   to the rule while only one is looked at
/// @param code stable, in capitals: `INVALID_LENGTH`, `AMBIGUOUS`, `MISSING_CELL`, …
public record PolicyFault(String place, String code, String message) {

    /// The same, seen from outside.
    public PolicyFault inside(String outer) {
        return new PolicyFault(place.isEmpty() ? outer : outer + "." + place, code, message);
    }
}
