package dev.redress.platform.crypto;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// The keys of the desk. A desk with real customers needs a keyset and either the key file or the
/// KMS key that it is wrapped with; a demo makes its own.
@ConfigMapping(prefix = "redress.encryption")
public interface EncryptionConfig {

    /// The wrapped keyset itself, for functions: they have no disk.
    Optional<String> keyset();

    /// Where the wrapped keyset lies. A demo without it has one in its data folder.
    Optional<Path> keysetFile();

    /// The key-encryption key of a single machine. Keep it away from the backups of the database
    /// and of the keyset: whoever has all three reads everything.
    Optional<Path> keyFile();

    Kms kms();

    /// AWS KMS, for the cloud: the key-encryption key never leaves it.
    interface Kms {

        /// The ARN of a symmetric key. The desk may only decrypt with it; who makes and changes
        /// keysets must be allowed to encrypt as well.
        Optional<String> key();

        /// Such as `https://kms.cn-north-1.amazonaws.com.cn`; by default that of the region.
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        /// In the cloud those of the function's role, which the platform puts into the environment.
        Optional<String> accessKey();

        Optional<String> secretKey();

        Optional<String> sessionToken();
    }
}
