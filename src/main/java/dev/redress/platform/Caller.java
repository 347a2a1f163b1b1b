package dev.redress.platform;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who makes the present request, by the token.
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
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
