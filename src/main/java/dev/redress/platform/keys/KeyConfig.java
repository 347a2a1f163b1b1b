package dev.redress.platform.keys;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// Where the desk's keys are. There is none by default: a key that everybody knows is no key.
@ConfigMapping(prefix = "redress.keys")
interface KeyConfig {

    /// The private key (RSA, or EC on P-256; PEM, PKCS#8) that tokens and seals are signed with.
    /// Without it the desk signs nothing.
    Optional<String> signing();

    /// The public keys (PEM, one after the other) that tokens are verified with. That of the
    /// private key must be among them.
    Optional<String> verifying();

    /// Holds `signing-key.pem` and, in `verification-keys`, the public keys of earlier ones;
    /// instead of the texts above. What changes there is noticed while the desk runs.
    Optional<String> folder();
}
