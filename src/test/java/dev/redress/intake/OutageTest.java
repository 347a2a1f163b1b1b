package dev.redress.intake;

import static dev.redress.intake.ComplaintFixture.MONDAY_10AM;
import static dev.redress.intake.ComplaintFixture.aComplaint;
import static dev.redress.intake.ComplaintFixture.submit;
import static dev.redress.intake.ImportResourceTest.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Ready;
import dev.redress.support.StoppablePostgres;
import dev.redress.support.StoppablePostgres.Start;
import dev.redress.support.StoppablePostgres.Stop;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The database goes away in the middle of an import, and does not come back.
@QuarkusTest
@WithTestResource(StoppablePostgres.class)
class OutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Stop Runnable stopDatabase = () -> {};
    @Start Runnable startDatabase = () -> {};

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void leave_a_database_to_the_others() {
        startDatabase.run();
        Ready.await();
    }

    @Test
    @Timeout(120)
    void whoever_asks_is_told_to_try_again() throws IOException {
        Ready.await();
        Api.setClock(MONDAY_10AM);
        try (Socket socket = open()) {
            send(socket, lines(1, 200));
            awaitCreated(200);

            stopDatabase.run();
            send(socket, lines(201, 600));
            send(socket, "");

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 503 ")
                    .containsIgnoringCase("retry-after: 5")
                    .contains("\"code\":\"IMPORT_ABORTED\"")
                    .contains("已提交的内容保留");
        }
        assertUnavailable(submit("app1", aComplaint()));
        assertUnavailable(Api.as("operations1").get("/complaints"));
        assertUnavailable(Api.as("app1").get("/imports/{id}", id));
        assertUnavailable(
                Api.as("app1")
                        .contentType("application/x-ndjson")
                        .body(line("K-1").getBytes(UTF_8))
                        .post("/imports"));
        assertUnavailable(
                Api.anonymous()
                        .body(Map.of("username", "agent1", "password", "open sesame"))
                        .post("/auth/token"));
    }

    private static void assertUnavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("UNAVAILABLE"));
    }

    private void awaitCreated(int wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int created = 0;
        while (created < wanted && System.nanoTime() < end) {
            Response run = Api.as("app1").get("/imports/{id}", id);
            created = run.statusCode() == 200 ? run.jsonPath().getInt("created") : 0;
        }
        assertThat(created).isEqualTo(wanted);
    }

    private Socket open() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        write(
                socket,
                """
                POST /api/v1/imports HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Authorization: Bearer %s\r
                Import-Id: %s\r
                Content-Type: application/x-ndjson\r
                Transfer-Encoding: chunked\r
                \r
                """
                        .formatted(Api.token("app1"), id));
        return socket;
    }

    /// One chunk; an empty one ends the body.
    private static void send(Socket socket, String text) throws IOException {
        write(socket, Integer.toHexString(text.getBytes(UTF_8).length) + "\r\n" + text + "\r\n");
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    private static String lines(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> line("K-" + i) + "\n")
                .collect(Collectors.joining());
    }
}
