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
        if (signsIn) {
            return Uni.createFrom().nullItem();
        }
        Uni<SecurityIdentity> identity = tokens.authenticate(context, providers);
        // The mechanism that looked at the token answers for a bad one, and that is this one.
        context.put(HttpAuthenticationMechanism.class.getName(), this);
        return identity;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return tokens.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        context.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME);
        return Uni.createFrom()
                .completionStage(() -> EarlyAnswer.send(context, UNAUTHORIZED).toCompletionStage())
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
}
