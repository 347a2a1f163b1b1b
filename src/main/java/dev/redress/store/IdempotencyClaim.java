package dev.redress.store;

/// The wish to be the one request with this key, and what a repetition will be answered.
///
/// @param scope who asks and what for; two callers never share a key
/// @param requestHash tells a repetition from another request under the same key
/// @param answerJson kept byte for byte
public record IdempotencyClaim(String scope, String key, String requestHash, String answerJson) {}
