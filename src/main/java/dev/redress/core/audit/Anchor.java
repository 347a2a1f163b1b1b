package dev.redress.core.audit;

import java.time.Instant;
import java.time.LocalDate;

/// How far the chain had come on a day in China. Whoever keeps it elsewhere can prove that nothing
/// up to there was changed since, whatever became of the database.
///
/// @param number of the last sealed entry
/// @param hash of that entry
public record Anchor(LocalDate day, long number, String hash, Instant anchoredAt) {}
