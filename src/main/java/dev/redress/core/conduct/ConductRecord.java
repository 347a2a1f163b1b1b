package dev.redress.core.conduct;

import java.time.Instant;

/// That a person of the desk wrote, or tried to write, what they must not.
///
/// @param resource of the case that they wrote by, such as `messages`
public record ConductRecord(String account, Instant at, String resource, ConductFinding finding) {}
