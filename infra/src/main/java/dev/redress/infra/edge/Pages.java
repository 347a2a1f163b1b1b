package dev.redress.infra.edge;

import dev.redress.infra.data.EvidenceBucket;
import dev.redress.infra.settings.Settings;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.HeadersFrameOption;
import software.amazon.awscdk.services.cloudfront.HeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.IOrigin;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersContentSecurityPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersContentTypeOptions;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersFrameOptions;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersStrictTransportSecurity;
import software.amazon.awscdk.services.cloudfront.ResponseSecurityHeadersBehavior;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.constructs.Construct;

/// How the console is handed out: whatever is no file is its beginning, and nothing but its own
/// scripts run in it. Files of cases are sent to and read from the store of evidence, and from
/// nowhere else.
final class Pages {

    private Pages() {}

    static BehaviorOptions of(Construct scope, Settings settings, IOrigin console) {
        return BehaviorOptions.builder()
                .origin(console)
                .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
                .cachePolicy(CachePolicy.CACHING_OPTIMIZED)
                .responseHeadersPolicy(headers(scope, settings))
                .functionAssociations(Script.BEGINNING.in(scope, settings))
                .compress(true)
                .build();
    }

    /// As the server sends it, with the store of evidence besides.
    static String policy(Settings settings) {
        String files =
                "%s/%s/"
                        .formatted(
                                EvidenceBucket.endpoint(settings), EvidenceBucket.name(settings));
        return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:;"
                + " img-src 'self' data: blob: %1$s; media-src 'self' blob: %1$s; connect-src 'self' %1$s;"
                        .formatted(files)
                + " manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static ResponseHeadersPolicy headers(Construct scope, Settings settings) {
        return ResponseHeadersPolicy.Builder.create(scope, "PageHeaders")
                .responseHeadersPolicyName(settings.name("pages"))
                .securityHeadersBehavior(
                        ResponseSecurityHeadersBehavior.builder()
                                .contentSecurityPolicy(
                                        ResponseHeadersContentSecurityPolicy.builder()
                                                .contentSecurityPolicy(policy(settings))
                                                .override(true)
                                                .build())
                                .contentTypeOptions(
                                        ResponseHeadersContentTypeOptions.builder()
                                                .override(true)
                                                .build())
                                .frameOptions(
                                        ResponseHeadersFrameOptions.builder()
                                                .frameOption(HeadersFrameOption.DENY)
                                                .override(true)
                                                .build())
                                .referrerPolicy(
                                        ResponseHeadersReferrerPolicy.builder()
                                                .referrerPolicy(HeadersReferrerPolicy.NO_REFERRER)
                                                .override(true)
                                                .build())
                                .strictTransportSecurity(
                                        ResponseHeadersStrictTransportSecurity.builder()
                                                .accessControlMaxAge(Duration.days(365))
                                                .includeSubdomains(false)
                                                .override(true)
                                                .build())
                                .build())
                .build();
    }
}
