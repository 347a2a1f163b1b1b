package dev.redress.core.compensation;

import java.time.Instant;

/// That the customer is who they say they are, which must be sure before money moves.
public record IdentityCheck(IdentityMethod method, String by, Instant at) {}
