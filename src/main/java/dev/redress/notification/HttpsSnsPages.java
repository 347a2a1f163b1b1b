package dev.redress.notification;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/// Asks SNS itself.
@Singleton
class HttpsSnsPages implements SnsPages {

    private static final int OK = 200;
    private static final int CONNECT_MILLIS_MAX = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client;

    HttpsSnsPages(Vertx vertx) {
        client =
                vertx.createHttpClient(
                        new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS_MAX));
    }

    @Override
    public Uni<String> get(URI url) {
        RequestOptions options =
                new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(url.toString());
        return client.request(options)
                .chain(request -> request.send())
                .chain(HttpsSnsPages::page)
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    private static Uni<String> page(HttpClientResponse response) {
        return response.statusCode() == OK && HttpAnswers.isShort(response)
                ? response.body().map(Object::toString)
                : HttpAnswers.emptied(response).chain(() -> failed(response.statusCode()));
    }

    private static Uni<String> failed(int status) {
        return Uni.createFrom().failure(() -> new IOException("SNS answered " + status));
    }
}
