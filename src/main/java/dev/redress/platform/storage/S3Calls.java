package dev.redress.platform.storage;

import dev.redress.platform.aws.AwsAccess;
import dev.redress.platform.aws.AwsSigner;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The requests that the desk sends to an object store itself, signed.
final class S3Calls {

    /// They are sent at once.
    private static final Duration OWN = Duration.ofMinutes(1);

    private final StorageConfig.S3 config;
    private final HttpClient client;
    private final Clock clock;

    S3Calls(StorageConfig.S3 config, HttpClient client, Clock clock) {
        this.config = config;
        this.client = client;
        this.clock = clock;
    }

    /// A short answer, whole.
    record Answer(HttpClientResponse head, Buffer body) {}

    /// For answers that are short.
    Uni<Answer> ask(String method, URI url, Map<String, String> headers) {
        return whole(send(method, url, headers));
    }

    /// Puts an object there.
    Uni<Answer> put(URI url, Map<String, String> headers, Buffer bytes) {
        return whole(request("PUT", signer().inQuery("PUT", url, headers, OWN), headers, bytes));
    }

    /// What a stranger is answered who asks for this.
    Uni<Answer> askUnsigned(URI url) {
        return whole(request("GET", url, Map.of(), Buffer.buffer()));
    }

    private static Uni<Answer> whole(Uni<HttpClientResponse> sent) {
        return sent.chain(response -> {
            Future<Buffer> body = response.body();
            response.resume();
            return UniHelper.toUni(body).map(bytes -> new Answer(response, bytes));
        });
    }

    /// Answers when the head of the answer is there. Its bytes wait until somebody reads them.
    Uni<HttpClientResponse> send(String method, URI url, Map<String, String> headers) {
        URI signed = signer().inQuery(method, url, headers, OWN);
        return request(method, signed, headers, Buffer.buffer());
    }

    private Uni<HttpClientResponse> request(
            String method, URI url, Map<String, String> headers, Buffer body) {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.valueOf(method))
                        .setAbsoluteURI(url.toString());
        headers.forEach(options::putHeader);
        return UniHelper.toUni(client.request(options).compose(request -> paused(request, body)));
    }

    // Whoever reads the answer may be on another thread than it comes on, and what comes before
    // somebody listens is lost. So it is paused, by what stands there before the request goes out.
    private static Future<HttpClientResponse> paused(HttpClientRequest request, Buffer body) {
        Future<HttpClientResponse> paused = request.response().map(HttpClientResponse::pause);
        return (body.length() == 0 ? request.end() : request.end(body)).compose(_ -> paused);
    }

    // Each time anew: the credentials of a role are replaced while a function lives.
    AwsSigner signer() {
        String accessKey = required(config.accessKey(), "access-key");
        String secretKey = required(config.secretKey(), "secret-key");
        return new AwsSigner(
                new AwsAccess(config.region(), accessKey, secretKey, config.sessionToken()),
                "s3",
                clock);
    }

    /// @param key of the configuration, below `redress.evidence.s3`
    static <T> T required(Optional<T> value, String key) {
        return value.orElseThrow(
                () -> new IllegalStateException("redress.evidence.s3.%s is needed".formatted(key)));
    }
}
