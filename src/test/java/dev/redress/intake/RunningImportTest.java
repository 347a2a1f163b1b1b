package dev.redress.intake;

import static dev.redress.intake.ComplaintFixture.MONDAY_10AM;
import static dev.redress.intake.ImportResourceTest.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A client that sends a part of its file, and then looks, goes on, or hangs up.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RunningImportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Database database;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void start_on_monday_at_ten() {
        database.empty();
        Api.setClock(MONDAY_10AM);
    }

    @Test
    void the_progress_can_be_seen_while_it_runs() throws IOException {
        try (Socket socket = begin()) {
            send(socket, lines(1, 200));
            JsonPath meanwhile = await(run -> run.getInt("received") == 200);

            assertThat(meanwhile.getInt("created")).isEqualTo(200);
            assertThat(meanwhile.getString("finishedAt")).isNull();
            Api.as("operations1").get("/imports/{id}", id).then().statusCode(200);
            Api.as("app2").get("/imports/{id}", id).then().statusCode(404);

            send(socket, lines(201, 203));
            send(socket, "");
            JsonPath afterwards = await(run -> run.getString("finishedAt") != null);
            assertThat(afterwards.getInt("created")).isEqualTo(203);
        }
    }

    /// The last line has arrived whole but for its end, so nobody can know that it is whole.
    @Test
    void a_client_who_hangs_up_loses_no_line_that_was_read() throws IOException {
        try (Socket socket = begin()) {
            send(socket, lines(1, 250) + line("K-251"));
            await(run -> run.getInt("received") == 200);
        }
        JsonPath run = await(found -> found.getString("finishedAt") != null);

        assertThat(run.getInt("received")).isEqualTo(250);
        assertThat(run.getInt("created")).isEqualTo(250);
        assertThat(run.getList("rejected")).isEmpty();
        assertThat(database.count("complaint")).isEqualTo(250);
        Api.as("app1")
                .contentType("application/x-ndjson")
                .body(lines(1, 251).getBytes(UTF_8))
                .post("/imports")
                .then()
                .body("created", equalTo(1))
                .body("replayed", equalTo(250));
    }

    @Test
    void a_body_that_says_it_is_above_two_gibibytes_is_refused_before_it_is_sent()
            throws IOException {
        try (Socket socket = open("Content-Length: 2147483649\r\n")) {
            String answer = read(socket, "BODY_TOO_LARGE");

            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "BODY_TOO_LARGE");
        }
        assertThat(database.count("import_run")).isZero();
    }

    @Test
    void a_client_who_asks_first_is_told_to_go_on() throws IOException {
        try (Socket socket = open("Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n")) {
            assertThat(read(socket, "\r\n\r\n")).startsWith("HTTP/1.1 100 ");

            send(socket, line("K-1"));
            send(socket, "");
            assertThat(read(socket, "\"created\":1")).startsWith("HTTP/1.1 200 ");
        }
    }

    private Socket begin() throws IOException {
        return open("Transfer-Encoding: chunked\r\n");
    }

    private Socket open(String headers) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        String head =
                "POST /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nImport-Id: %s\r\n"
                        .formatted(Api.token("app1"), id);
        write(socket, head + "Content-Type: application/x-ndjson\r\n" + headers + "\r\n");
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

    /// An answer as far as it says what is wanted, or to its end: it may come in several pieces.
    private static String read(Socket socket, String wanted) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf(wanted) < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                return fail("%s ends without %s".formatted(answer, wanted));
            }
            answer.append((char) next);
        }
        return answer.toString();
    }

    private static String lines(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> line("K-" + i) + "\n")
                .collect(Collectors.joining());
    }

    /// Looks again and again until the run is as wanted.
    private JsonPath await(Predicate<JsonPath> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Response answer = Api.as("app1").get("/imports/{id}", id);
            if (answer.statusCode() == 200 && wanted.test(answer.jsonPath())) {
                return answer.jsonPath();
            }
        }
        return fail("The import did not get there in " + PATIENCE);
    }
}
