package dev.redress.platform.aws;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/// As whom, and in which region, AWS is called.
///
/// @param sessionToken of the credentials of a role; absent for those of a user
public record AwsAccess(
        String region, String accessKey, String secretKey, Optional<String> sessionToken) {

    /// Where a service is in a region; in China the partition has a name of its own.
    ///
    /// @param service as in its address, such as `sns`
    public static URI endpoint(String service, String region) {
        return URI.create(
                "https://%s.%s.amazonaws.com%s/"
                        .formatted(service, region, region.startsWith("cn-") ? ".cn" : ""));
    }

    AwsCredentialsIdentity identity() {
        return sessionToken
                .<AwsCredentialsIdentity>map(
                        token -> AwsSessionCredentialsIdentity.create(accessKey, secretKey, token))
                .orElseGet(() -> AwsCredentialsIdentity.create(accessKey, secretKey));
    }

    /// Without the keys.
    @Override
    public String toString() {
        return "AwsAccess[%s]".formatted(region);
    }
}
