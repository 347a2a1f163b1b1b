package dev.redress.store;

import dev.redress.core.register.Entry;
import java.time.Instant;

/// What happened to something in a register, and when.
public record HistoryEntry(Entry entry, Instant at) {}
