package dev.redress.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whose tokens count beside the desk's own: issuers of OpenID Connect, each under a name of the
/// operator's choice, such as `redress.oidc.corp.issuer`.
@ConfigMapping(prefix = "redress.oidc")
public interface OidcConfig {

    @WithParentName
    Map<String, Issuer> issuers();

    /// An issuer.
    interface Issuer {

        /// As its tokens say in `iss`, exactly.
        String issuer();

        /// Where its public keys are. `https`, except in demo mode.
        String jwksUrl();

        /// What its tokens must name in `aud`: a token for another service is none for the desk.
        String audience();

        /// The claim that names a person. It must be theirs for good, and nobody else's.
        @WithDefault("sub")
        String nameClaim();

        /// The claim that lists what they are at the issuer, with slashes into objects:
        /// `realm_access/roles`.
        @WithDefault("groups")
        String roleClaim();

        /// Which role of the desk that means. What is not named here or below gives no right.
        Map<String, String> roles();

        /// The same as `desk-agents=agent`, one for each: names of variables keep neither capitals
        /// nor hyphens, so that an environment cannot say what is a key above.
        Optional<List<String>> roleNames();
    }
}
