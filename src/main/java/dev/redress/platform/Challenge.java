package dev.redress.platform;

import dev.redress.store.Unavailable;
import io.quarkus.security.AuthenticationFailedException;
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
import org.jboss.logging.Logger;

/// Bearer tokens as usual, but whoever comes without a valid one is answered with a problem.
@Alternative
@Priority(1)
@ApplicationScoped
class Challenge implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(Challenge.class);

    static final Problem UNAUTHORIZED =
            Problem.of(401, "UNAUTHORIZED", "Unauthorized", "A valid bearer token is needed");
    static final String SCHEME = "Bearer";

    private static final Problem UNAVAILABLE =
            Problem.of(503, "UNAVAILABLE", "Temporarily unavailable", null);
    private static final String RETRY_SECONDS = "5";
    private static final Set<String> SIGN_IN = Set.of("/api/v1/auth/token", "/api/v1/auth/refresh");
    private static final String UNASKED = "redress.database-unasked";

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
                        && SIGN_IN.contains(context.normalizedPath());
        if (signsIn) {
            return Uni.createFrom().nullItem();
        }
        Uni<SecurityIdentity> identity =
                tokens.authenticate(context, providers)
                        .onFailure(Unavailable::isBehind)
                        .transform(failure -> unasked(context, failure));
        // The mechanism that looked at the token answers for a bad one, and that is this one.
        context.put(HttpAuthenticationMechanism.class.getName(), this);
        return identity;
    }

    // Whether the token still counts, only the database can say.
    private static Throwable unasked(RoutingContext context, Throwable failure) {
        LOG.errorf("The database is not available: %s", failure);
        context.put(UNASKED, true);
        return new AuthenticationFailedException(failure);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return tokens.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (context.get(UNASKED) != null) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            return sent(context, UNAVAILABLE);
        }
        context.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME);
        return sent(context, UNAUTHORIZED);
    }

    private static Uni<Boolean> sent(RoutingContext context, Problem problem) {
        return Uni.createFrom()
                .completionStage(() -> EarlyAnswer.send(context, problem).toCompletionStage())
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
