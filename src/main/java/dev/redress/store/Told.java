package dev.redress.store;

import dev.redress.core.history.Event;
import org.jspecify.annotations.Nullable;

/// Something that happened in a case, or in one that belongs to it.
///
/// @param caseNo of the other case; absent for what happened in the case itself
public record Told(Event event, @Nullable String caseNo) {}
