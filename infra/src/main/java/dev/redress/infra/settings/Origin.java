package dev.redress.infra.settings;

import java.util.Map;

/// How CloudFront shows the functions that a request came through it.
///
/// @param sent the secret that it sends; the functions take either
/// @param versions of the secrets, that are deployed; without one the version of the day
public record Origin(OriginSecret sent, Map<OriginSecret, String> versions) {

    public Origin {
        versions = Map.copyOf(versions);
    }
}
