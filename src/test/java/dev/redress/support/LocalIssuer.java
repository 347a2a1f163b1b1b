package dev.redress.support;

import dev.redress.server.SigningKeys;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.util.KeyUtils;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/// An issuer of OpenID Connect on this machine: `GET /keys` are its public keys, `POST /rotation`
/// adds its second one. The tests sign with its private keys, which they find in the configuration.
public class LocalIssuer implements QuarkusTestResourceLifecycleManager {

    public static final String ISSUER = "https://id.corp.example/realms/staff";
    public static final String FIRST = "test.issuer.first";
    public static final String SECOND = "test.issuer.second";

    private static final int WAIT_SECONDS_MAX = 10;

    private final SigningKeys first = SigningKeys.generate();
    private final SigningKeys second = SigningKeys.generate();
    private final List<SigningKeys> published = new CopyOnWriteArrayList<>(List.of(first));
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server =
                done(vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1"));
        String prefix = "redress.oidc.corp.";
        return Map.of(
                prefix + "issuer",
                ISSUER,
                prefix + "jwks-url",
                "http://127.0.0.1:%d/keys".formatted(server.actualPort()),
                prefix + "audience",
                "redress-desk",
                prefix + "name-claim",
                "preferred_username",
                prefix + "role-claim",
                "realm_access/roles",
                prefix + "roles.\"desk-agents\"",
                "agent",
                prefix + "roles.\"desk-leads\"",
                "supervisor",
                prefix + "role-names",
                "Desk Leads (EU)=supervisor",
                FIRST,
                first.privatePem(),
                SECOND,
                second.privatePem());
    }

    @Override
    public void stop() {
        done(vertx.close());
    }

    /// The name of its first or second key.
    public static String keyId(String which) {
        return which.equals(FIRST) ? "key-1" : "key-2";
    }

    private void answer(HttpServerRequest request) {
        if (request.path().equals("/rotation")) {
            published.add(second);
        }
        request.response().end(jwks());
    }

    private String jwks() {
        List<JsonWebKey> keys = new ArrayList<>();
        try {
            for (SigningKeys pair : published) {
                PublicKey key = KeyUtils.decodePublicKey(pair.publicPem());
                PublicJsonWebKey jwk = PublicJsonWebKey.Factory.newPublicJwk(key);
                jwk.setKeyId("key-" + (keys.size() + 1));
                keys.add(jwk);
            }
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException(e);
        }
        return new JsonWebKeySet(keys).toJson();
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(WAIT_SECONDS_MAX, TimeUnit.SECONDS)
                .join();
    }
}
