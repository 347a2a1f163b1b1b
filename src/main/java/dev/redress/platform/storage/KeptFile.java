package dev.redress.platform.storage;

/// A file that was looked at and is kept for good.
///
/// @param sha256 of its bytes, a part of the name under which they are kept
public record KeptFile(FileKey key, String sha256) {}
