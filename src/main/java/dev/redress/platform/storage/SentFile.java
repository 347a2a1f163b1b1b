package dev.redress.platform.storage;

/// A file that was sent, before it is kept.
///
/// @param size in bytes
/// @param version tells these bytes from others that are sent under the same key
public record SentFile(FileKey key, long size, String version) {}
