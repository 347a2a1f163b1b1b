package dev.redress.compensation;

import dev.redress.platform.telemetry.Trace;
import dev.redress.store.DuePayout;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import java.io.IOException;
import java.net.URI;

/// Hands payments to a provider over HTTP: `POST` with the header `Idempotency-Key`.
///
/// - 200 or 201 with `{"reference"}`: paid.
/// - 422 with `{"reason"}`: refused for good.
/// - Everything else, and no answer in time: nobody knows. That includes 409, by which providers
///   say that a payment under the same key is still under way.
final class HttpPayoutGateway implements PayoutGateway {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int REFUSED = 422;

    private final HttpClient client;
    private final URI url;
    private final PayoutConfig config;

    HttpPayoutGateway(Vertx vertx, URI url, PayoutConfig config) {
        this.client = vertx.createHttpClient();
        this.url = url;
        this.config = config;
    }

    @Override
    public Uni<PayoutAnswer> pay(DuePayout payout) {
        return client.request(Trace.handOn(options(payout)))
                .chain(request -> request.send(Buffer.buffer(body(payout).encode())))
                .chain(HttpPayoutGateway::answer);
    }

    private RequestOptions options(DuePayout payout) {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(url.toString())
                        .setIdleTimeout(config.timeout().toMillis())
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Idempotency-Key", payout.key());
        config.token().ifPresent(token -> options.putHeader("Authorization", "Bearer " + token));
        return options;
    }

    private static JsonObject body(DuePayout payout) {
        return new JsonObject()
                .put("customerId", payout.customerId())
                .put("form", payout.form())
                .put("amount", payout.amount().toPlainString())
                .put("currency", "CNY");
    }

    private static Uni<PayoutAnswer> answer(HttpClientResponse response) {
        return response.body().map(Unchecked.function(body -> read(response.statusCode(), body)));
    }

    // An answer that cannot be read is none: it fails, and the payment is handed over again.
    private static PayoutAnswer read(int status, Buffer body) throws IOException {
        return switch (status) {
            case OK, CREATED -> new PayoutAnswer.Paid(field("reference", body));
            case REFUSED -> new PayoutAnswer.Refused(field("reason", body));
            default -> throw new IOException("The provider said " + status);
        };
    }

    private static String field(String name, Buffer body) throws IOException {
        String value = new JsonObject(body.getDelegate()).getString(name);
        if (value == null || value.isBlank()) {
            throw new IOException("The provider gave no " + name);
        }
        return value;
    }
}
