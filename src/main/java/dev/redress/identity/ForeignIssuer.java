package dev.redress.identity;

import dev.redress.platform.RefusedStart;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/// Verifies tokens of an issuer of OpenID Connect with the keys that it publishes, which are read
/// again every hour, and when a token names one that is not among them.
final class ForeignIssuer {

    private static final int CLOCK_SKEW_SECONDS = 30;
    private static final int REFRESH_MINUTES = 60;

    // Whoever sends tokens with made-up keys makes the desk ask no more often than that.
    private static final int FORCED_REFRESH_MINUTES = 1;

    private final JWTAuthContextInfo context;
    private final List<String> rolePath;
    private final String nameClaim;
    private final Map<String, String> roles;
    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser();

    /// @throws RefusedStart for roles that mean nothing at the desk
    ForeignIssuer(OidcConfig.Issuer config) {
        this.context = new JWTAuthContextInfo(config.jwksUrl(), config.issuer());
        context.setSignatureAlgorithm(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256));
        context.setExpectedAudience(Set.of(config.audience()));
        context.setClockSkew(CLOCK_SKEW_SECONDS);
        context.setJwksRefreshInterval(REFRESH_MINUTES);
        context.setForcedJwksRefreshInterval(FORCED_REFRESH_MINUTES);
        this.rolePath = List.of(config.roleClaim().split("/"));
        this.nameClaim = config.nameClaim();
        this.roles = new IssuerRoles(config).labels();
    }

    /// Blocks while it fetches keys.
    ///
    /// @throws AuthenticationFailedException for a token that is none of theirs for the desk, or no
    ///   longer
    AccessClaims verify(String token) {
        try {
            JwtClaims claims = parser.parse(token, context).getJwtClaims();
            if (claims.getClaimValue(nameClaim) instanceof String name) {
                return new AccessClaims(name, rolesOf(claims), null, null);
            }
            throw new AuthenticationFailedException();
        } catch (ParseException | IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private Set<String> rolesOf(JwtClaims claims) {
        Object found = claims.getClaimsMap();
        for (String segment : rolePath) {
            found = found instanceof Map<?, ?> object ? object.get(segment) : null;
        }
        return named(found).stream()
                .filter(roles::containsKey)
                .map(roles::get)
                .collect(Collectors.toSet());
    }

    private static List<String> named(@Nullable Object claim) {
        return switch (claim) {
            case String one -> List.of(one);
            case Collection<?> many ->
                    many.stream().filter(String.class::isInstance).map(String.class::cast).toList();
            case null, default -> List.of();
        };
    }
}
