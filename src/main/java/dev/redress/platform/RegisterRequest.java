package dev.redress.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entry of a register is meant, as the caller has seen it.
///
/// @param version from `If-Match`, or [dev.redress.store.ChangeRequest#ANY_VERSION]
public record RegisterRequest(UUID id, long version, @Nullable String idempotencyKey) {}
