package dev.redress.store;

/// A version of a policy with what it says.
///
/// @param body the content as JSON
public record StoredPolicy(PolicyVersion version, String body) {}
