package dev.redress.platform;

/// The key under which a request is remembered.
///
/// @param scope who asks and what for: two callers never share a key
/// @param hash tells a repetition from another request under the same key
public record RequestKey(String scope, String key, String hash) {}
