package dev.redress.platform.keys;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/// The public keys for everybody who wants to verify a token or a seal of the desk: at `GET
/// /.well-known/jwks.json`, open.
@Singleton
class KeySet {

    static final String PATH = "/.well-known/jwks.json";

    // Whoever keeps them longer may refuse tokens after a change of keys.
    private static final String FOR_FIVE_MINUTES = "public, max-age=300";

    private final DeskKeys keys;

    KeySet(DeskKeys keys) {
        this.keys = keys;
    }

    void register(@Observes Router router) {
        router.get(PATH).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/jwk-set+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, FOR_FIVE_MINUTES)
                .end(keys.ring().published());
    }
}
