package dev.redress.platform.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Where the files of cases are kept.
@ConfigMapping(prefix = "redress.evidence")
public interface StorageConfig {

    /// `DISK` keeps them below the data folder: for one machine. Functions have no disk that stays;
    /// they need `S3`. Files do not move when this changes.
    @WithDefault("DISK")
    Kind storage();

    /// How long a file may take from the permission to send it. Whoever has the link can send one
    /// file of the declared size until then, and only if none was sent.
    @WithDefault("PT1H")
    Duration uploadWithin();

    /// How long a link to a file works. Whoever has the link can read it until then.
    @WithDefault("PT5M")
    Duration downloadWithin();

    S3 s3();

    enum Kind {
        DISK,
        S3
    }

    /// Any store that speaks the API of S3 and takes the bucket as the first part of the path.
    interface S3 {

        /// Such as `https://s3.cn-north-1.amazonaws.com.cn` or `https://minio.example:9000`.
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> bucket();

        /// In the cloud those of the function's role, which the platform puts into the environment.
        Optional<String> accessKey();

        Optional<String> secretKey();

        Optional<String> sessionToken();
    }
}
