package dev.redress.identity;

import dev.redress.core.identity.Role;
import dev.redress.platform.RefusedStart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the roles of an issuer mean at the desk, however its operator has put it.
final class IssuerRoles {

    private final Map<String, String> labels = new HashMap<>();

    /// @throws RefusedStart for a role that the desk does not know, for a name that means two, and
    ///   for what says no role
    IssuerRoles(OidcConfig.Issuer config) {
        config.roles().forEach(this::note);
        config.roleNames().orElse(List.of()).forEach(this::note);
    }

    /// The label of what a name means at the desk; the names without a meaning have none.
    Map<String, String> labels() {
        return Map.copyOf(labels);
    }

    /// What stands behind the last `=` is ours: names such as `CN=desk` have some of their own.
    private void note(String pair) {
        int end = pair.lastIndexOf('=');
        if (end < 1) {
            throw new RefusedStart(
                    "redress.oidc has the role name %s, but it must be NAME=ROLE.".formatted(pair));
        }
        note(pair.substring(0, end).strip(), pair.substring(end + 1).strip());
    }

    private void note(String name, String label) {
        if (Role.labelled(label).isEmpty()) {
            throw new RefusedStart(
                    "redress.oidc maps to %s, but the roles are %s."
                            .formatted(label, Role.labels(List.of(Role.values()))));
        }
        String before = labels.put(name, label);
        if (before != null && !before.equals(label)) {
            throw new RefusedStart(
                    "redress.oidc maps %s to %s and to %s.".formatted(name, before, label));
        }
    }
}
