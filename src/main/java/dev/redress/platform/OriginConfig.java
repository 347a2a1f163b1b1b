package dev.redress.platform;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// How the desk knows the front of its own, such as a content delivery network, beside which others
/// can reach it, too.
@ConfigMapping(prefix = "redress.origin")
interface OriginConfig {

    /// What the front says in the header `X-Redress-Origin`: one secret, or two while it is
    /// changed, each of 32 printable characters or more without commas. Without one the desk
    /// believes of the caller's address whatever `quarkus.http.proxy` lets through.
    Optional<List<String>> secrets();
}
