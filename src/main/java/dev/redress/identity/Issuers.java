package dev.redress.identity;

import dev.redress.platform.DeskConfig;
import dev.redress.platform.RefusedStart;
import dev.redress.platform.Worker;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everybody whose tokens count: the desk itself, and the issuers that its operator trusts.
@Singleton
class Issuers {

    private static final int PARTS = 3;

    private final DeskIssuer desk;
    private final String own;
    private final Map<String, ForeignIssuer> foreign = new HashMap<>();

    Issuers(DeskIssuer desk, TokenConfig tokens, OidcConfig config, DeskConfig deskConfig) {
        this.desk = desk;
        this.own = tokens.issuer();
        for (OidcConfig.Issuer issuer : config.issuers().values()) {
            requireSafe(issuer, deskConfig.demo());
            foreign.put(issuer.issuer(), new ForeignIssuer(issuer));
        }
    }

    /// Made before anybody calls, so that a mistake ends the start.
    void begin(@Observes @Priority(2) StartupEvent start) {
        if (foreign.containsKey(own)) {
            throw new RefusedStart("redress.oidc names the desk's own issuer, " + own + ".");
        }
    }

    /// What a good token says. Fails with [AuthenticationFailedException] for any other.
    Uni<AccessClaims> verify(String token) {
        Unverified said = Unverified.of(token);
        ForeignIssuer issuer = foreign.get(said.issuer());
        return issuer == null
                ? Uni.createFrom().item(() -> desk.verify(token, said.keyId()))
                : Worker.run(() -> issuer.verify(token));
    }

    private static void requireSafe(OidcConfig.Issuer issuer, boolean demo) {
        if (!demo && !issuer.jwksUrl().startsWith("https://")) {
            throw new RefusedStart(
                    "%s is not https: whoever is in between could bring keys of their own."
                            .formatted(issuer.jwksUrl()));
        }
    }

    /// What a token says of itself, which decides only who is asked about it.
    private record Unverified(@Nullable String issuer, @Nullable String keyId) {

        static Unverified of(String token) {
            List<String> parts = List.of(token.split("\\.", -1));
            if (parts.size() != PARTS) {
                throw new AuthenticationFailedException();
            }
            try {
                return new Unverified(
                        decoded(parts.get(1)).getString("iss"),
                        decoded(parts.getFirst()).getString("kid"));
            } catch (IllegalArgumentException | DecodeException | ClassCastException e) {
                throw new AuthenticationFailedException(e);
            }
        }

        private static JsonObject decoded(String part) {
            return new JsonObject(
                    new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        }
    }
}
