package dev.redress.platform.crypto;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/// Signs calls of AWS KMS (Signature Version 4), in the headers.
final class KmsSigner {

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsCredentialsIdentity credentials;
    private final String region;
    private final Clock clock;

    KmsSigner(AwsCredentialsIdentity credentials, String region, Clock clock) {
        this.credentials = credentials;
        this.region = region;
        this.clock = clock;
    }

    /// The headers to be sent.
    Map<String, String> sign(URI url, String target, byte[] body) {
        SdkHttpRequest request =
                SdkHttpRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .uri(url)
                        .putHeader("Content-Type", "application/x-amz-json-1.1")
                        .putHeader("X-Amz-Target", target)
                        .build();
        return signer
                .sign(wanted ->
                        wanted.identity(credentials)
                                .request(request)
                                .payload(ContentStreamProvider.fromByteArray(body))
                                .putProperty(HttpSigner.SIGNING_CLOCK, clock)
                                .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "kms"))
                .request()
                .headers()
                .entrySet()
                .stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("Host"))
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, header -> header.getValue().getFirst()));
    }
}
