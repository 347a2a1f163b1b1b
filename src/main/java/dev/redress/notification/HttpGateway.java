package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.RealTime;
import dev.redress.platform.telemetry.Trace;
import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Hands messages to a provider, or to the platform, over HTTP where one is configured for the
/// channel: `POST` with the header `Idempotency-Key`. 2xx: taken. 410 or 422: refused for good.
/// Everything else: try again.
@Singleton
class HttpGateway implements NotificationGateway {

    private static final int REFUSED = 422;

    private final Channels channels;
    private final Addresses addresses;
    private final HttpClient client;
    private final Clock clock;

    HttpGateway(Channels channels, Addresses addresses, Vertx vertx, @RealTime Clock clock) {
        this.channels = channels;
        this.addresses = addresses;
        this.client = vertx.createHttpClient();
        this.clock = clock;
    }

    @Override
    public boolean carries(DeliveryChannel channel) {
        return switch (channel) {
            case SMS, PUSH, PARTNER -> channels.of(channel).url().isPresent();
            case DESK, INBOX, EMAIL, PHONE, WEBHOOK -> false;
        };
    }

    @Override
    public Uni<Void> send(Lane lane, OutboxMessage message) {
        return to(lane, message)
                .map(to -> body(message, to))
                .chain(body -> post(lane, message, body))
                .chain(response ->
                        response.statusCode() == REFUSED
                                ? Addresses.refused("the provider refused it")
                                : HttpAnswers.read(response, clock));
    }

    private Uni<HttpClientResponse> post(Lane lane, OutboxMessage message, JsonObject body) {
        ChannelConfig channel = channels.of(lane.channel());
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(channel.url().orElseThrow().toString())
                        // What hangs must not keep a connection.
                        .setIdleTimeout(channel.timeout().toMillis())
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Idempotency-Key", message.id().toString());
        channel.token().ifPresent(token -> options.putHeader("Authorization", "Bearer " + token));
        return client.request(Trace.handOn(options))
                .chain(request -> request.send(Buffer.buffer(body.encode())));
    }

    private static JsonObject body(OutboxMessage message, String to) {
        return new JsonObject()
                .put("id", message.id().toString())
                .put("to", to)
                .put("caseNo", message.caseNo())
                .put("template", message.template().name())
                .put("text", message.text());
    }

    /// A phone number for a text message; for everything else whom the other side knows by that:
    /// `customer:C-1`, `merchant:M-1`.
    private Uni<String> to(Lane lane, OutboxMessage message) {
        return lane.channel() == DeliveryChannel.SMS
                ? addresses.phone(message)
                : Uni.createFrom().item(message.recipient());
    }
}
