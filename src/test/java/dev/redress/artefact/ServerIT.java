package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server as it is delivered: a jar, and a folder that it keeps its database in.
class ServerIT {

    private static final String JAR = "target/server/quarkus-run.jar";
    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

    @TempDir Path folder;

    @Test
    void comes_up_with_a_database_of_its_own_and_again_on_the_same_one()
            throws IOException, InterruptedException {
        String dataDir = folder.resolve("data").toString();
        Map<String, String> own = Map.of("REDRESS_DATA_DIR", dataDir, "QUARKUS_HTTP_PORT", "0");

        isReady(own);
        isReady(own);
    }

    private static void isReady(Map<String, String> configuration)
            throws IOException, InterruptedException {
        try (Launched server = start(configuration)) {
            String address = server.awaitLine(LISTENING, START_MAX).group(1);

            assertThat(get(address + "/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(address + "/api/v1/operations/clock").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void only_migrates_when_told_so() {
        try (Surroundings surroundings = Surroundings.in(folder.resolve("database"));
                Launched server = start(surroundings.environment(), "migrate")) {
            assertThat(server.exitCode(START_MAX)).isZero();
            assertThat(server.output()).doesNotContain("Listening");
        }
    }

    private static Launched start(Map<String, String> configuration, String... arguments) {
        ProcessBuilder command = new ProcessBuilder(Launched.java(), "-jar", JAR);
        command.command().addAll(List.of(arguments));
        return Launched.start(command, configuration);
    }

    private static HttpResponse<String> get(String address)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
