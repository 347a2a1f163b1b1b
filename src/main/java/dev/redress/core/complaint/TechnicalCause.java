package dev.redress.core.complaint;

import java.time.Instant;

/// That a defect of the system caused a case (CLS-30).
///
/// @param reason what was found
public record TechnicalCause(String reason, String by, Instant at) {}
