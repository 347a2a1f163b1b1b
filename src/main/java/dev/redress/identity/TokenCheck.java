package dev.redress.identity;

import dev.redress.platform.Caller;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Lets in whoever comes with a token that is good: signed by a key that counts, in its time, and
/// of a session that is open.
///
/// Fails with [AuthenticationFailedException] for any other, and with what the database failed with
/// when nobody can say whether the session is open.
@ApplicationScoped
class TokenCheck implements IdentityProvider<TokenAuthenticationRequest> {

    // Before the one of the framework, which knows one key and no sessions.
    private static final int FIRST = 2_000;

    private final DeskIssuer desk;
    private final OpenSessions sessions;

    TokenCheck(DeskIssuer desk, OpenSessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(() -> verify(request.getToken().getToken()))
                .chain(this::requireOpen)
                .map(TokenCheck::identity);
    }

    private AccessClaims verify(String token) {
        return desk.verify(token, keyIdOf(token));
    }

    private Uni<AccessClaims> requireOpen(AccessClaims claims) {
        return sessions.has(claims)
                .map(isOpen -> {
                    if (!isOpen) {
                        throw new AuthenticationFailedException();
                    }
                    return claims;
                });
    }

    private static @Nullable String keyIdOf(String token) {
        int end = token.indexOf('.');
        if (end < 0) {
            throw new AuthenticationFailedException();
        }
        try {
            byte[] header = Base64.getUrlDecoder().decode(token.substring(0, end));
            return new JsonObject(new String(header, StandardCharsets.UTF_8)).getString("kid");
        } catch (IllegalArgumentException | DecodeException | ClassCastException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private static SecurityIdentity identity(AccessClaims claims) {
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(claims.name()))
                        .addRoles(claims.roles());
        if (claims.session() != null) {
            identity.addAttribute(Caller.SESSION, claims.session());
        }
        return identity.build();
    }
}
