package dev.redress.platform.storage;

import dev.redress.platform.RealTime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/// Keeps files in an object store. Its links lead to the store, which refuses a file of another
/// size than was signed, and a second one under the same key.
///
/// A store that does not know `If-None-Match` lets a link send again. That changes nothing that is
/// kept: bytes are read and copied by the tag (ETag) that was found first, to a key that no link
/// leads to and that has their hash in its name.
@Singleton
@Typed(S3Storage.class)
class S3Storage implements FileStorage {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final String SENT = "incoming/";
    private static final String KEPT = "evidence/";
    private static final String COPIED = "<CopyObjectResult";

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
        Map<String, String> headers =
                Map.of("Content-Length", String.valueOf(size), "If-None-Match", "*");
        URI url = signer().sign("PUT", url(key), headers, config.uploadWithin());
        return signed("PUT", url, headers, config.uploadWithin());
    }

    @Override
    public Uni<SentFile> sent(FileKey key) {
        return ask("HEAD", url(key), Map.of()).map(answer -> found(key, answer.head()));
    }

    @Override
    public Multi<Buffer> read(SentFile file) {
        Map<String, String> headers = Map.of("If-Match", file.version());
        return read(file.key(), url(file.key()), headers);
    }

    @Override
    public Uni<KeptFile> keep(SentFile file, String sha256) {
        KeptFile kept = new KeptFile(file.key(), sha256);
        Map<String, String> headers =
                Map.of(
                        "x-amz-copy-source", url(file.key()).getPath(),
                        "x-amz-copy-source-if-match", file.version());
        return ask("PUT", url(kept), headers)
                .invoke(answer -> requireThere(file.key(), answer.head()))
                .invoke(answer -> requireCopied(answer.body()))
                .replaceWith(kept);
    }

    @Override
    public Uni<Void> discard(FileKey key) {
        return delete(url(key));
    }

    @Override
    public Uni<Void> dropCopy(FileKey key) {
        return discard(key);
    }

    @Override
    public Multi<Buffer> read(KeptFile file) {
        return read(file.key(), url(file), Map.of());
    }

    @Override
    public SignedRequest download(KeptFile file, String name) {
        String disposition = "attachment; filename*=UTF-8''" + encoded(name);
        URI url = URI.create(url(file) + "?response-content-disposition=" + encoded(disposition));
        Duration validity = config.downloadWithin();
        return signed("GET", signer().sign("GET", url, Map.of(), validity), Map.of(), validity);
    }

    @Override
    public Uni<Void> delete(KeptFile file) {
        return delete(url(file));
    }

    @Override
    public Uni<List<String>> exposures() {
        return new S3Exposure(
                        url(""),
                        url -> whole(request("GET", url, Map.of())).map(S3Storage::told),
                        url -> ask("GET", url, Map.of()).map(S3Storage::told))
                .found();
    }

    private static S3Exposure.Answer told(Answer answer) {
        return new S3Exposure.Answer(
                answer.head().statusCode(), answer.body().toString(StandardCharsets.UTF_8));
    }

    private Multi<Buffer> read(FileKey key, URI url, Map<String, String> headers) {
        return Uni.createFrom()
                .deferred(() -> send("GET", url, headers))
                .invoke(response -> requireThere(key, response))
                .onItem()
                .transformToMulti(MultiHelper::toMulti);
    }

    private Uni<Void> delete(URI url) {
        return ask("DELETE", url, Map.of())
                .invoke(answer -> {
                    int status = answer.head().statusCode();
                    if (status != NO_CONTENT && status != OK && status != NOT_FOUND) {
                        throw unexpected(answer.head());
                    }
                })
                .replaceWithVoid();
    }

    private static SentFile found(FileKey key, HttpClientResponse response) {
        requireThere(key, response);
        String size = response.getHeader("Content-Length");
        String tag = response.getHeader("ETag");
        if (size == null || tag == null) {
            throw new IllegalStateException("The object store told neither size nor tag");
        }
        return new SentFile(key, Long.parseLong(size), tag);
    }

    private static void requireThere(FileKey key, HttpClientResponse response) {
        int status = response.statusCode();
        if (status != OK) {
            response.resume();
        }
        if (status == NOT_FOUND || status == PRECONDITION_FAILED) {
            throw new MissingFile(key);
        }
        if (status != OK) {
            throw unexpected(response);
        }
    }

    // A copy that failed on the way is answered 200 as well.
    private static void requireCopied(Buffer answer) {
        if (!answer.toString(StandardCharsets.UTF_8).contains(COPIED)) {
            throw new IllegalStateException("The object store did not copy the file");
        }
    }

    /// A short answer, whole.
    private record Answer(HttpClientResponse head, Buffer body) {}

    private Uni<Answer> ask(String method, URI url, Map<String, String> headers) {
        return whole(send(method, url, headers));
    }

    private static Uni<Answer> whole(Uni<HttpClientResponse> sent) {
        return sent.chain(response -> {
            Future<Buffer> body = response.body();
            response.resume();
            return UniHelper.toUni(body).map(bytes -> new Answer(response, bytes));
        });
    }

    private Uni<HttpClientResponse> send(String method, URI url, Map<String, String> headers) {
        return request(method, signer().sign(method, url, headers, OWN), headers);
    }

    private Uni<HttpClientResponse> request(String method, URI url, Map<String, String> headers) {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.valueOf(method))
                        .setAbsoluteURI(url.toString());
        headers.forEach(options::putHeader);
        return UniHelper.toUni(client.request(options).compose(S3Storage::paused));
    }

    // Whoever reads the answer may be on another thread than it comes on, and what comes before
    // somebody listens is lost. So it is paused, by what stands there before the request goes out.
    private static Future<HttpClientResponse> paused(HttpClientRequest request) {
        Future<HttpClientResponse> paused = request.response().map(HttpClientResponse::pause);
        return request.end().compose(_ -> paused);
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
        return url(SENT + key.path());
    }

    private URI url(KeptFile file) {
        return url("%s%s.%s".formatted(KEPT, file.key().path(), file.sha256()));
    }

    private URI url(String objectKey) {
        return URI.create(
                "%s/%s/%s"
                        .formatted(
                                required(config.s3().endpoint(), "endpoint"),
                                required(config.s3().bucket(), "bucket"),
                                objectKey));
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
