package dev.redress.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The sweep of the packaged server, started by hand as often at once as there are workers.
record ServerSweep(int port, String token) implements Sweeper {

    @Override
    public String name() {
        return "Redress";
    }

    @Override
    public void sweep(int workers) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            List<CompletableFuture<HttpResponse<String>>> runs = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                runs.add(client.sendAsync(request(), HttpResponse.BodyHandlers.ofString()));
            }
            for (CompletableFuture<HttpResponse<String>> run : runs) {
                HttpResponse<String> answer = run.join();
                if (answer.statusCode() != 200 || !answer.body().contains("\"failed\":0")) {
                    throw new IllegalStateException(answer.body());
                }
            }
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://127.0.0.1:%d/api/v1/operations/deadline-sweep/runs"
                                        .formatted(port)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
    }
}
