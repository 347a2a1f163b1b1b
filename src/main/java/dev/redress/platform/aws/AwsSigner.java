package dev.redress.platform.aws;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/// Signs calls of one service of AWS (Signature Version 4).
public final class AwsSigner {

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsAccess access;
    private final String service;
    private final Clock clock;

    /// @param service as in the scope of a signature, such as `s3`
    public AwsSigner(AwsAccess access, String service, Clock clock) {
        this.access = access;
        this.service = service;
        this.clock = clock;
    }

    /// The headers to be sent with the body, the given ones among them, for a call that goes out at
    /// once.
    public Map<String, String> inHeaders(
            String method, URI url, Map<String, String> headers, byte[] body) {
        return signer
                .sign(wanted -> {
                    prepare(wanted, method, url, headers);
                    wanted.payload(ContentStreamProvider.fromByteArray(body));
                })
                .request()
                .headers()
                .entrySet()
                .stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("Host"))
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, header -> header.getValue().getFirst()));
    }

    /// The address with the signature in its query, good for `validity`, of a file whose bytes
    /// nobody knows yet.
    ///
    /// @param headers that must be sent as they are
    public URI inQuery(String method, URI url, Map<String, String> headers, Duration validity) {
        return signer.sign(
                        wanted -> {
                            prepare(wanted, method, url, headers);
                            wanted.putProperty(
                                            AwsV4FamilyHttpSigner.AUTH_LOCATION,
                                            AuthLocation.QUERY_STRING)
                                    .putProperty(
                                            AwsV4FamilyHttpSigner.EXPIRATION_DURATION, validity)
                                    .putProperty(
                                            AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                                    // An object's key is a path of its own, not one to be tidied
                                    // up.
                                    .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                                    .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false);
                        })
                .request()
                .getUri();
    }

    private void prepare(
            SignRequest.Builder<AwsCredentialsIdentity> wanted,
            String method,
            URI url,
            Map<String, String> headers) {
        SdkHttpRequest.Builder request =
                SdkHttpRequest.builder().method(SdkHttpMethod.fromValue(method)).uri(url);
        headers.forEach(request::putHeader);
        wanted.identity(access.identity())
                .request(request.build())
                .putProperty(HttpSigner.SIGNING_CLOCK, clock)
                .putProperty(AwsV4HttpSigner.REGION_NAME, access.region())
                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, service);
    }
}
