package dev.redress.notification;

import dev.redress.platform.RealTime;
import dev.redress.platform.WebhookSignature;
import dev.redress.platform.telemetry.Trace;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

/// One signed request to a subscriber.
@Singleton
class WebhookCall {

    private static final int CONNECTIONS_MAX = 16;
    private static final int CONNECT_MILLIS_MAX = 5_000;

    /// What hangs must not keep a connection.
    private static final long IDLE_MILLIS_MAX = 30_000;

    private final Vertx vertx;
    private final HttpClient client;
    private final Clock clock;

    WebhookCall(Vertx vertx, @RealTime Clock clock) {
        this.vertx = vertx;
        this.clock = clock;
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(CONNECTIONS_MAX)
                                .setConnectTimeout(CONNECT_MILLIS_MAX));
    }

    /// Completes when the subscriber has taken it.
    ///
    /// @param id by which a repetition is recognised
    Uni<Void> send(Subscriber to, List<String> secrets, String id, String body) {
        return vertx.executeBlocking(to::address)
                .chain(address ->
                        client.request(Trace.handOn(options(to, address, secrets, id, body))))
                .chain(request -> request.send(Buffer.buffer(body)))
                .chain(response -> HttpAnswers.read(response, clock));
    }

    // The connection goes to the very address that was looked at; the name is for the other side
    // and its certificate.
    private RequestOptions options(
            Subscriber to, InetAddress address, List<String> secrets, String id, String body) {
        long seconds = clock.instant().getEpochSecond();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setIdleTimeout(IDLE_MILLIS_MAX)
                .setServer(SocketAddress.inetSocketAddress(to.port(), address.getHostAddress()))
                .setHost(to.url().getHost())
                .setPort(to.port())
                .setSsl(to.isTls())
                .setURI(to.target())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Redress")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", String.valueOf(seconds))
                .putHeader("webhook-signature", WebhookSignature.of(secrets, id, seconds, body));
    }
}
