package dev.redress.core.compensation;

import java.time.Instant;

/// One person's word on a compensation that was asked for.
///
/// @param legal whether it was said for the legal side, and not for the business
public record Judgement(boolean legal, boolean approved, String by, Instant at, String reason) {}
