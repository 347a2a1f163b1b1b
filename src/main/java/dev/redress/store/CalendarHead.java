package dev.redress.store;

import java.time.Instant;

/// A version of a calendar without its days.
public record CalendarHead(String id, int version, String loadedBy, Instant loadedAt) {}
