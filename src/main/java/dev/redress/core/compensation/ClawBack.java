package dev.redress.core.compensation;

import java.math.BigDecimal;
import java.time.Instant;

/// That a payment, or a part of it, was taken back.
public record ClawBack(BigDecimal amount, String reason, String by, Instant at) {}
