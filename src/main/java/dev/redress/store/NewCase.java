package dev.redress.store;

import dev.redress.core.complaint.Change;
import org.jspecify.annotations.Nullable;

/// A case to be stored for the first time.
///
/// @param opened whatever its version says, it is stored as version 1
/// @param createdBy the account that opened it
/// @param claim absent when the caller sent no key
public record NewCase(Change opened, String createdBy, @Nullable IdempotencyClaim claim) {}
