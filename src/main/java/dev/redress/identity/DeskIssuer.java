package dev.redress.identity;

import dev.redress.core.identity.Scope;
import dev.redress.platform.ClientRights;
import dev.redress.platform.keys.DeskKeys;
import dev.redress.platform.keys.KeyKind;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jspecify.annotations.Nullable;

/// Verifies tokens that the desk's keys have signed.
@Singleton
class DeskIssuer {

    /// The claim that names the session.
    static final String SESSION = "sid";

    /// The claims of programs: what they may do, and how often within a minute.
    static final String SCOPE = "scope";

    static final String QUOTA = "requests_per_minute";

    // The clocks of two machines of one desk.
    private static final int CLOCK_SKEW_SECONDS = 5;

    private final DeskKeys keys;
    private final String issuer;
    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser();

    DeskIssuer(DeskKeys keys, TokenConfig config) {
        this.keys = keys;
        this.issuer = config.issuer();
    }

    /// @param keyId as the token names it, which nobody has verified yet
    /// @throws AuthenticationFailedException for a token that is none of ours, or no longer
    AccessClaims verify(String token, @Nullable String keyId) {
        PublicKey key = keys.ring().verifier(keyId).orElseThrow(AuthenticationFailedException::new);
        try {
            return claims(parser.parse(token, contextOf(key)).getJwtClaims());
        } catch (ParseException | MalformedClaimException | IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private JWTAuthContextInfo contextOf(PublicKey key) {
        JWTAuthContextInfo context = new JWTAuthContextInfo(key, issuer);
        context.setSignatureAlgorithm(Set.of(KeyKind.of(key).algorithm()));
        context.setClockSkew(CLOCK_SKEW_SECONDS);
        return context;
    }

    private static AccessClaims claims(JwtClaims claims) throws MalformedClaimException {
        String name = claims.getStringClaimValue(Claims.upn.name());
        List<String> groups = claims.getStringListClaimValue(Claims.groups.name());
        String session = claims.getStringClaimValue(SESSION);
        if (name == null) {
            throw new IllegalArgumentException("A token of nobody");
        }
        return new AccessClaims(
                name,
                groups == null ? Set.of() : Set.copyOf(groups),
                session == null ? null : UUID.fromString(session),
                rightsOf(claims));
    }

    private static @Nullable ClientRights rightsOf(JwtClaims claims)
            throws MalformedClaimException {
        String scope = claims.getStringClaimValue(SCOPE);
        if (scope == null) {
            return null;
        }
        Set<Scope> scopes =
                Stream.of(scope.split(" "))
                        .map(Scope::labelled)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        Long quota = claims.getClaimValue(QUOTA, Long.class);
        return new ClientRights(scopes, quota == null ? 1 : Math.toIntExact(quota));
    }
}
