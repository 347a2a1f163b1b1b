package dev.redress.identity;

import dev.redress.core.identity.Role;
import dev.redress.platform.DeskConfig;
import dev.redress.platform.RealTime;
import dev.redress.platform.keys.DeskKeys;
import dev.redress.store.Credentials;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;

/// Signs access tokens with the desk's key.
@Singleton
class AccessTokens {

    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Duration DEMO_LIFE = Duration.ofHours(1);

    private final DeskKeys keys;
    private final Clock clock;
    private final String issuer;
    private final Duration life;
    private final boolean needsSecondFactor;

    AccessTokens(
            DeskKeys keys,
            @RealTime Clock clock,
            TokenConfig config,
            SecondFactorConfig secondFactor,
            DeskConfig desk) {
        this.needsSecondFactor = secondFactor.required().orElse(!desk.demo());
        this.keys = keys;
        this.clock = clock;
        this.issuer = config.issuer();
        this.life = config.life().orElse(desk.demo() ? DEMO_LIFE : LIFE);
    }

    /// A token.
    ///
    /// @param roles sorted
    record Access(String token, Duration life, List<String> roles) {

        Access {
            roles = List.copyOf(roles);
        }

        /// Without the token.
        @Override
        public String toString() {
            return "Access for " + roles;
        }
    }

    /// @param session which the token is refused after
    Access issue(Credentials credentials, UUID session) {
        Instant now = clock.instant();
        List<String> roles = rolesOf(credentials);
        String token =
                keys.sign(
                        Jwt.upn(credentials.account().username())
                                .issuer(issuer)
                                .groups(Set.copyOf(roles))
                                .issuedAt(now)
                                .expiresAt(now.plus(life))
                                .claim(DeskIssuer.SESSION, session.toString())
                                .claim(Claims.jti, UUID.randomUUID().toString()));
        return new Access(token, life, roles);
    }

    /// Whether the owner must begin a second factor before anything else.
    boolean mustEnrol(Credentials credentials) {
        return needsSecondFactor
                && !credentials.secondFactor()
                && credentials.account().roles().stream().anyMatch(Role::isPrivileged);
    }

    /// Whoever must do something first has no right before.
    private List<String> rolesOf(Credentials credentials) {
        return credentials.mustChange() || mustEnrol(credentials)
                ? List.of()
                : credentials.account().roles().stream().map(Role::label).sorted().toList();
    }
}
