package dev.redress.core.security;

/// Somebody who answers for it (FRD-04).
///
/// @param person an account, or the name of somebody without one
public record Responsible(String person, Capacity capacity, String reason) {

    /// As what they answer for it.
    public enum Capacity {
        TECHNICAL_TEAM,
        MANAGER,
        OPERATOR
    }
}
