package dev.redress.platform.storage;

import dev.redress.platform.RealTime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/// Keeps files in an object store. Its links lead to the store, which refuses a file of another
/// size than was signed.
@Singleton
@Typed(S3Storage.class)
class S3Storage implements FileStorage {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final String PREFIX = "evidence/";

    /// For a request that the desk sends itself, at once.
    private static final Duration OWN = Duration.ofMinutes(1);

    private final StorageConfig config;
    private final HttpClient client;
    private final Clock clock;

    S3Storage(StorageConfig config, Vertx vertx, @RealTime Clock clock) {
        this.config = config;
        this.client = vertx.createHttpClient();
        this.clock = clock;
    }

    @Override
    public SignedRequest upload(FileKey key, long size) {
        Map<String, String> headers = Map.of("Content-Length", String.valueOf(size));
        URI url = signer().sign("PUT", url(key), headers, config.uploadWithin());
        return signed("PUT", url, headers, config.uploadWithin());
    }

    @Override
    public SignedRequest download(FileKey key, String name) {
        String disposition = "attachment; filename*=UTF-8''" + encoded(name);
        URI url = URI.create(url(key) + "?response-content-disposition=" + encoded(disposition));
        Duration validity = config.downloadWithin();
        return signed("GET", signer().sign("GET", url, Map.of(), validity), Map.of(), validity);
    }

    @Override
    public Multi<Buffer> read(FileKey key) {
        return Uni.createFrom()
                .deferred(() -> send("GET", key))
                .onItem()
                .transformToMulti(response -> bytes(key, response));
    }

    @Override
    public Uni<Void> delete(FileKey key) {
        return send("DELETE", key)
                .invoke(response -> {
                    int status = response.statusCode();
                    if (status != NO_CONTENT && status != OK && status != NOT_FOUND) {
                        throw unexpected(response);
                    }
                })
                .replaceWithVoid();
    }

    private static Multi<Buffer> bytes(FileKey key, HttpClientResponse response) {
        if (response.statusCode() == NOT_FOUND) {
            throw new MissingFile(key);
        }
        if (response.statusCode() != OK) {
            throw unexpected(response);
        }
        return MultiHelper.toMulti(response);
    }

    private Uni<HttpClientResponse> send(String method, FileKey key) {
        URI url = signer().sign(method, url(key), Map.of(), OWN);
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.valueOf(method))
                        .setAbsoluteURI(url.toString());
        return UniHelper.toUni(client.request(options).compose(HttpClientRequest::send));
    }

    private SignedRequest signed(
            String method, URI url, Map<String, String> headers, Duration validity) {
        return new SignedRequest(method, url.toString(), headers, clock.instant().plus(validity));
    }

    // Each time anew: the credentials of a role are replaced while a function lives.
    private S3Signer signer() {
        StorageConfig.S3 s3 = config.s3();
        String accessKey = required(s3.accessKey(), "access-key");
        String secretKey = required(s3.secretKey(), "secret-key");
        AwsCredentialsIdentity credentials =
                s3.sessionToken()
                        .<AwsCredentialsIdentity>map(token ->
                                AwsSessionCredentialsIdentity.create(accessKey, secretKey, token))
                        .orElseGet(() -> AwsCredentialsIdentity.create(accessKey, secretKey));
        return new S3Signer(credentials, s3.region(), clock);
    }

    private URI url(FileKey key) {
        return URI.create(
                "%s/%s/%s%s"
                        .formatted(
                                required(config.s3().endpoint(), "endpoint"),
                                required(config.s3().bucket(), "bucket"),
                                PREFIX,
                                key.path()));
    }

    private static <T> T required(Optional<T> value, String key) {
        return value.orElseThrow(
                () -> new IllegalStateException("redress.evidence.s3.%s is needed".formatted(key)));
    }

    private static IllegalStateException unexpected(HttpClientResponse response) {
        return new IllegalStateException(
                "The object store answered %d".formatted(response.statusCode()));
    }

    // In a query, AWS wants a space as %20.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
