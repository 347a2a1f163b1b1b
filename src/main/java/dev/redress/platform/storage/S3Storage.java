package dev.redress.platform.storage;

import dev.redress.platform.RealTime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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

    private final StorageConfig config;
    private final S3Calls calls;
    private final Clock clock;

    S3Storage(StorageConfig config, Vertx vertx, @RealTime Clock clock) {
        this.config = config;
        this.calls = new S3Calls(config.s3(), vertx.createHttpClient(), clock);
        this.clock = clock;
    }

    @Override
    public SignedRequest upload(FileKey key, long size) {
        Map<String, String> headers =
                Map.of("Content-Length", String.valueOf(size), "If-None-Match", "*");
        URI url = calls.signer().inQuery("PUT", url(key), headers, config.uploadWithin());
        return signed("PUT", url, headers, config.uploadWithin());
    }

    @Override
    public Uni<Void> send(FileKey key, Buffer bytes) {
        return calls.put(url(key), Map.of("If-None-Match", "*"), bytes)
                .invoke(answer -> {
                    if (answer.head().statusCode() != OK) {
                        throw unexpected(answer.head());
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<SentFile> sent(FileKey key) {
        return calls.ask("HEAD", url(key), Map.of()).map(answer -> found(key, answer.head()));
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
        return calls.ask("PUT", url(kept), headers)
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
        return signed(
                "GET", calls.signer().inQuery("GET", url, Map.of(), validity), Map.of(), validity);
    }

    @Override
    public Uni<Void> delete(KeptFile file) {
        return delete(url(file));
    }

    @Override
    public Uni<List<String>> exposures() {
        return new S3Exposure(
                        url(""),
                        url -> calls.askUnsigned(url).map(S3Storage::told),
                        url -> calls.ask("GET", url, Map.of()).map(S3Storage::told))
                .found();
    }

    private static S3Exposure.Answer told(S3Calls.Answer answer) {
        return new S3Exposure.Answer(
                answer.head().statusCode(), answer.body().toString(StandardCharsets.UTF_8));
    }

    private Multi<Buffer> read(FileKey key, URI url, Map<String, String> headers) {
        return Uni.createFrom()
                .deferred(() -> calls.send("GET", url, headers))
                .invoke(response -> requireThere(key, response))
                .onItem()
                .transformToMulti(MultiHelper::toMulti);
    }

    private Uni<Void> delete(URI url) {
        return calls.ask("DELETE", url, Map.of())
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

    private SignedRequest signed(
            String method, URI url, Map<String, String> headers, Duration validity) {
        return new SignedRequest(method, url.toString(), headers, clock.instant().plus(validity));
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
                                S3Calls.required(config.s3().endpoint(), "endpoint"),
                                S3Calls.required(config.s3().bucket(), "bucket"),
                                objectKey));
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
