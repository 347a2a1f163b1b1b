package dev.redress.store;

import java.time.Instant;
import java.util.UUID;

/// A sign-in, for as long as it lasts.
///
/// @param expiresAt when it ends by itself, however often it is refreshed
public record Session(UUID id, String account, Instant startedAt, Instant expiresAt) {}
