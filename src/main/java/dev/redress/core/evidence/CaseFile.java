package dev.redress.core.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that the desk keeps.
///
/// @param id by which it is kept
/// @param name as it was called by whoever sent it
/// @param size in bytes
/// @param twinOf the piece of evidence whose file this one shows with parts made unreadable
public record CaseFile(UUID id, String name, long size, @Nullable UUID twinOf) {}
