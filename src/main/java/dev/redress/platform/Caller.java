package dev.redress.platform;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who makes the present request, by the token.
@RequestScoped
public class Caller {

    /// Where the identity of a request keeps the id of its session.
    public static final String SESSION = "redress.session";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// The session that the token was issued for; empty for a token of another issuer.
    public Optional<UUID> session() {
        return Optional.ofNullable(identity.<UUID>getAttribute(SESSION));
    }

    /// A role that this version does not know gives no right.
    public Actor actor() {
        return new Actor(
                identity.getPrincipal().getName(),
                identity.getRoles().stream()
                        .map(Role::labelled)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }
}
