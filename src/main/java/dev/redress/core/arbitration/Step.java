package dev.redress.core.arbitration;

import java.time.Instant;
import java.time.LocalDate;

/// A step of an arbitration, as the legal side recorded it.
///
/// @param on when it happened elsewhere, a date of China
/// @param document where the paper of it can be found
public record Step(
        ArbitrationState state, LocalDate on, String document, String recordedBy, Instant at) {}
