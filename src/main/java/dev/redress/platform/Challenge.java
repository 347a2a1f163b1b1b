package dev.redress.platform;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JWTAuthMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;

/// Bearer tokens as usual, but whoever comes without a valid one is answered with a problem.
@Alternative
@Priority(1)
@ApplicationScoped
class Challenge implements HttpAuthenticationMechanism {

    static final Problem UNAUTHORIZED =
            Problem.of(401, "UNAUTHORIZED", "Unauthorized", "A valid bearer token is needed");
    static final String SCHEME = "Bearer";

    private static final String SIGN_IN = "/api/v1/auth/token";

    private final JWTAuthMechanism tokens;

    Challenge(JWTAuthMechanism tokens) {
        this.tokens = tokens;
    }

    // Whoever signs in is nobody yet: an expired token that comes along must not keep them out.
    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager providers) {
        boolean signsIn =
                context.request().method().equals(HttpMethod.POST)
                        && context.normalizedPath().equals(SIGN_IN);
        return signsIn ? Uni.createFrom().nullItem() : tokens.authenticate(context, providers);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return tokens.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return Uni.createFrom()
                .completionStage(() ->
                        context.response()
                                .setStatusCode(UNAUTHORIZED.status())
                                .putHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME)
                                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                                .end(body().toBuffer())
                                .toCompletionStage())
                .replaceWith(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return tokens.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return tokens.getCredentialTransport(context);
    }

    private static JsonObject body() {
        return new JsonObject()
                .put("type", UNAUTHORIZED.type())
                .put("title", UNAUTHORIZED.title())
                .put("status", UNAUTHORIZED.status())
                .put("code", UNAUTHORIZED.code())
                .put("detail", UNAUTHORIZED.detail());
    }
}
