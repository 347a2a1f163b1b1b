package dev.redress.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// What the desk keeps secrets with.
@ConfigMapping(prefix = "redress.secrets")
interface SecretConfig {

    /// 32 bytes in Base64, the same for all instances. There is none by default; the server makes
    /// one in its data folder. Whoever loses it lets everybody enrol their second factor again.
    Optional<String> key();
}
