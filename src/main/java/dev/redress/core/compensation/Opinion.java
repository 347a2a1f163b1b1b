package dev.redress.core.compensation;

import java.time.Instant;

/// What the back office thinks of a compensation at high risk (COMP-03).
public record Opinion(boolean inFavour, String text, String by, Instant at) {}
