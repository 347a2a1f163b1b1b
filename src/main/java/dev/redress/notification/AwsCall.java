package dev.redress.notification;

import dev.redress.platform.RealTime;
import dev.redress.platform.aws.AwsAccess;
import dev.redress.platform.aws.AwsSigner;
import dev.redress.platform.telemetry.Trace;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/// One signed request to a service of Amazon.
@Singleton
class AwsCall {

    /// What hangs must not keep a connection.
    private static final long IDLE_MILLIS_MAX = 30_000;

    private final AwsConfig config;
    private final HttpClient client;
    private final Clock clock;

    AwsCall(AwsConfig config, Vertx vertx, @RealTime Clock clock) {
        this.config = config;
        this.client = vertx.createHttpClient();
        this.clock = clock;
    }

    /// Completes when the service has taken it. What else it answers, [AwsAnswers] reads.
    ///
    /// @param service as signatures name it
    Uni<Void> post(String service, URI url, String contentType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers =
                signer(service).inHeaders("POST", url, Map.of("Content-Type", contentType), bytes);
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(url.toString())
                        .setIdleTimeout(IDLE_MILLIS_MAX);
        headers.forEach(options::putHeader);
        return client.request(Trace.handOn(options))
                .chain(request -> request.send(Buffer.buffer(bytes)))
                .chain(response -> AwsAnswers.read(response, clock));
    }

    // Each time anew: the credentials of a role are replaced while a function lives.
    private AwsSigner signer(String service) {
        return new AwsSigner(
                new AwsAccess(
                        config.region(),
                        config.accessKey().orElseThrow(),
                        config.secretKey().orElseThrow(),
                        config.sessionToken()),
                service,
                clock);
    }
}
