package dev.redress.platform.storage;

import java.time.Instant;
import java.util.Map;

/// A request that whoever has it may send until `expiresAt`, without a token.
///
/// @param url absolute, or a path of the desk itself
/// @param headers that must go with it as they are
public record SignedRequest(
        String method, String url, Map<String, String> headers, Instant expiresAt) {

    public SignedRequest {
        headers = Map.copyOf(headers);
    }
}
