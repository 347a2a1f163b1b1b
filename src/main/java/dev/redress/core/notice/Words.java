package dev.redress.core.notice;

/// What a message says, as the recipient will read it.
///
/// @param version of the policy `templates` that it was worded by
public record Words(String text, int version) {}
