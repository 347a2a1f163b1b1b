package dev.redress.server;

import dev.redress.support.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// Calls a launched server in the name of an account.
///
/// @param api where the paths begin
record AccountClient(URI api, String token) {

    private static final Duration WAIT_MAX = Duration.ofMinutes(1);

    // Each call that is under way has a connection of its own, as if they came from many machines.
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static AccountClient of(LaunchedServer server, String account, String password)
            throws IOException, InterruptedException {
        return new AccountClient(server.uri("/api/v1/"), server.token(account, password));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        return HTTP.send(posted(path, headers, body), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return HTTP.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> beginPost(
            String path, Map<String, String> headers, String body) {
        return HTTP.sendAsync(posted(path, headers, body), HttpResponse.BodyHandlers.ofString());
    }

    /// Sends what can be read, when it can be read.
    CompletableFuture<HttpResponse<String>> beginPost(
            String path, Map<String, String> headers, InputStream body) {
        return HTTP.sendAsync(
                posted(path, headers, HttpRequest.BodyPublishers.ofInputStream(() -> body)),
                HttpResponse.BodyHandlers.ofString());
    }

    /// A member of a JSON object, which must be there.
    static Object member(String json, String name) {
        return Objects.requireNonNull(((Map<?, ?>) Json.parse(json)).get(name), name);
    }

    private HttpRequest posted(String path, Map<String, String> headers, String body) {
        return posted(path, headers, HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest posted(
            String path, Map<String, String> headers, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = request(path).POST(body);
        headers.forEach(request::header);
        return request.build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(WAIT_MAX)
                .header("Authorization", "Bearer " + token);
    }
}
