package dev.redress.infra.data;

import dev.redress.infra.keys.Keys;
import dev.redress.infra.settings.Settings;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.HttpMethods;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;

/// The files of cases. Nobody reaches them but by a signed link or as a function.
public final class EvidenceBucket {

    /// Where files are sent to, and stay until they were looked at.
    public static final String INCOMING = "incoming/";

    /// What was looked at and is kept.
    public static final String EVIDENCE = "evidence/";

    // As long as backups of the database are kept: what was erased must be gone then, too.
    private static final Duration OLD_VERSIONS_KEPT = Duration.days(35);
    private static final Duration INCOMING_KEPT = Duration.days(3);

    private final Bucket bucket;

    /// @param origins the pages from which files may be sent and read
    public EvidenceBucket(Construct scope, Settings settings, Keys keys, List<String> origins) {
        bucket =
                Bucket.Builder.create(scope, "Evidence")
                        .bucketName(name(settings))
                        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                        .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
                        .encryption(BucketEncryption.KMS)
                        .encryptionKey(keys.data())
                        .bucketKeyEnabled(true)
                        .enforceSsl(true)
                        .minimumTlsVersion(1.2)
                        .versioned(true)
                        .lifecycleRules(
                                List.of(
                                        LifecycleRule.builder()
                                                .id("old-versions")
                                                .noncurrentVersionExpiration(OLD_VERSIONS_KEPT)
                                                .abortIncompleteMultipartUploadAfter(
                                                        Duration.days(1))
                                                .expiredObjectDeleteMarker(true)
                                                .build(),
                                        LifecycleRule.builder()
                                                .id("never-completed")
                                                .prefix(INCOMING)
                                                .expiration(INCOMING_KEPT)
                                                .build()))
                        .cors(
                                List.of(
                                        CorsRule.builder()
                                                .allowedMethods(
                                                        List.of(HttpMethods.PUT, HttpMethods.GET))
                                                .allowedOrigins(origins)
                                                .allowedHeaders(
                                                        List.of("Content-Type", "If-None-Match"))
                                                .maxAge(3600)
                                                .build()))
                        .removalPolicy(RemovalPolicy.RETAIN)
                        .build();
    }

    public Bucket bucket() {
        return bucket;
    }

    /// Known before it is made: pages must say where files may go. Buckets of all accounts share
    /// their names.
    public static String name(Settings settings) {
        return "%s-%s-%s"
                .formatted(
                        settings.name("evidence"),
                        settings.place().account(),
                        settings.place().region());
    }

    /// What the desk signs its links for.
    public static String endpoint(Settings settings) {
        return "https://s3.%s.amazonaws.com%s"
                .formatted(settings.place().region(), settings.place().isChina() ? ".cn" : "");
    }
}
