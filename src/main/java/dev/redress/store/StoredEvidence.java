package dev.redress.store;

import dev.redress.core.complaint.Evidence;
import java.util.UUID;

/// Evidence with the id that it has for good.
///
/// @param id a UUIDv7
public record StoredEvidence(UUID id, Evidence evidence) {}
