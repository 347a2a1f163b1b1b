package dev.redress.identity;

import dev.redress.core.identity.Role;
import dev.redress.platform.DeskConfig;
import dev.redress.platform.RealTime;
import dev.redress.platform.keys.DeskKeys;
import dev.redress.store.Account;
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

    AccessTokens(DeskKeys keys, @RealTime Clock clock, TokenConfig config, DeskConfig desk) {
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
    Access issue(Account account, UUID session) {
        Instant now = clock.instant();
        List<String> roles = account.roles().stream().map(Role::label).sorted().toList();
        String token =
                keys.sign(
                        Jwt.upn(account.username())
                                .issuer(issuer)
                                .groups(Set.copyOf(roles))
                                .issuedAt(now)
                                .expiresAt(now.plus(life))
                                .claim(DeskIssuer.SESSION, session.toString())
                                .claim(Claims.jti, UUID.randomUUID().toString()));
        return new Access(token, life, roles);
    }
}
