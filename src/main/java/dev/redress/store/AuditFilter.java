package dev.redress.store;

import dev.redress.core.audit.AuditAction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries of the audit log are wanted. Whatever is absent does not matter.
///
/// @param from the first instant
/// @param to the instant behind the last one
public record AuditFilter(
        @Nullable String actor,
        @Nullable AuditAction action,
        @Nullable Boolean granted,
        @Nullable UUID caseId,
        @Nullable Instant from,
        @Nullable Instant to) {}
