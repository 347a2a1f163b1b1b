package dev.redress.infra.edge;

import dev.redress.infra.api.Gateway;
import dev.redress.infra.keys.OriginSecrets;
import dev.redress.infra.settings.Domain;
import dev.redress.infra.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.HttpVersion;
import software.amazon.awscdk.services.cloudfront.OriginRequestPolicy;
import software.amazon.awscdk.services.cloudfront.SecurityPolicyProtocol;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.origins.HttpOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOrigin;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.constructs.Construct;

/// CloudFront in front of everything: the console from a bucket that only it can read, and the API.
/// So both have one address, and no page needs a permission to call across origins.
public final class Edge {

    private static final List<String> API = List.of("/api/*", "/q/*", "/.well-known/*");

    private final Bucket console;
    private final Distribution distribution;
    private final String address;

    /// @param origin what shows the functions that a request came this way
    /// @param firewall the ARN of the firewall
    public Edge(
            Construct scope,
            Settings settings,
            Gateway gateway,
            OriginSecrets origin,
            String firewall) {
        console =
                Bucket.Builder.create(scope, "Console")
                        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                        .encryption(BucketEncryption.S3_MANAGED)
                        .enforceSsl(true)
                        .versioned(true)
                        .lifecycleRules(
                                List.of(
                                        LifecycleRule.builder()
                                                .id("old-versions")
                                                .noncurrentVersionExpiration(Duration.days(35))
                                                .build()))
                        .removalPolicy(RemovalPolicy.RETAIN)
                        .build();
        Distribution.Builder made =
                Distribution.Builder.create(scope, "Edge")
                        .comment(settings.name("edge"))
                        .defaultRootObject("index.html")
                        .defaultBehavior(
                                Pages.of(
                                        scope,
                                        settings,
                                        S3BucketOrigin.withOriginAccessControl(console)))
                        .additionalBehaviors(api(scope, settings, gateway, origin))
                        .httpVersion(HttpVersion.HTTP2_AND_3)
                        .minimumProtocolVersion(SecurityPolicyProtocol.TLS_V1_2_2021)
                        .webAclId(firewall);
        settings.domain().ifPresent(domain -> name(scope, made, domain));
        distribution = made.build();
        address =
                "https://"
                        + settings.domain()
                                .map(Domain::name)
                                .orElse(distribution.getDistributionDomainName());
    }

    /// Where the desk is reached.
    public String address() {
        return address;
    }

    public String consoleBucket() {
        return console.getBucketName();
    }

    private static void name(Construct scope, Distribution.Builder made, Domain domain) {
        made.domainNames(List.of(domain.name()))
                .certificate(
                        Certificate.fromCertificateArn(scope, "Certificate", domain.certificate()));
    }

    private static Map<String, BehaviorOptions> api(
            Construct scope, Settings settings, Gateway gateway, OriginSecrets origin) {
        BehaviorOptions behavior =
                BehaviorOptions.builder()
                        .origin(
                                HttpOrigin.Builder.create(gateway.host())
                                        .customHeaders(origin.header())
                                        .build())
                        .allowedMethods(AllowedMethods.ALLOW_ALL)
                        .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
                        // Answers are for one person; the gateway needs its own name.
                        .cachePolicy(CachePolicy.CACHING_DISABLED)
                        .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
                        .functionAssociations(Script.CALLER.in(scope, settings))
                        .compress(true)
                        .build();
        Map<String, BehaviorOptions> behaviors = new LinkedHashMap<>();
        API.forEach(path -> behaviors.put(path, behavior));
        return behaviors;
    }
}
