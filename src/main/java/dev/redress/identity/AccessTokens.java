package dev.redress.identity;

import dev.redress.core.identity.Role;
import dev.redress.platform.RealTime;
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

/// Signs tokens with the desk's key.
@Singleton
class AccessTokens {

    private final Clock clock;
    private final Duration life;

    AccessTokens(@RealTime Clock clock, TokenConfig config) {
        this.clock = clock;
        this.life = config.life();
    }

    TokenAnswer issue(Account account) {
        Instant now = clock.instant();
        List<String> roles = account.roles().stream().map(Role::label).sorted().toList();
        String token =
                Jwt.upn(account.username())
                        .groups(Set.copyOf(roles))
                        .issuedAt(now)
                        .expiresAt(now.plus(life))
                        .claim(Claims.jti, UUID.randomUUID().toString())
                        .sign();
        return new TokenAnswer(token, life.toSeconds(), roles);
    }
}
