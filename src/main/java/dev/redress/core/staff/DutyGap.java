package dev.redress.core.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time in which nobody is on duty for a group.
///
/// @param from when the last shift before ends; absent if there is none before
/// @param to when the next one begins; absent if none is planned
public record DutyGap(String group, @Nullable Instant from, @Nullable Instant to) {}
