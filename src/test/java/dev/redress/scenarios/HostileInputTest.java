package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static dev.redress.support.Sending.asked;
import static dev.redress.support.Sending.completed;
import static dev.redress.support.Sending.evidence;
import static dev.redress.support.Sending.opened;
import static dev.redress.support.Sending.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.LogCapture;
import dev.redress.support.PostgresResource;
import dev.redress.support.Sending;
import dev.redress.support.Sending.Sent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an attacker writes into the fields that the desk takes (OWASP API Security Top 10, CWE-22,
/// -89, -93, -117, -409, -915, -918).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HostileInputTest {

    private static final String START = "2026-03-02T10:00";
    private static final String CONTENT = "收到的鞋子是假货";

    @Inject Database database;
    @Inject ObjectMapper mapper;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "'; drop table complaint; --",
                "\" or 1=1 --",
                "%' or content like '%",
                "\\' or true --",
                "$1",
                "%",
                "_"
            })
    void sql_in_a_search_is_searched_for(String attack) {
        received(START, CONTENT);
        received(START, "里面写着" + attack);

        for (String parameter : List.of("q", "assignee", "customerId")) {
            int expected = parameter.equals("q") ? 1 : 0;
            Api.as("operations1")
                    .queryParam(parameter, attack)
                    .get("/complaints")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(expected));
        }
        assertThat(database.count("complaint")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"status", "category", "severity", "limit", "cursor"})
    void sql_in_any_other_parameter_is_refused(String parameter) {
        Api.as("operations1")
                .queryParam(parameter, "1; drop table complaint")
                .get("/complaints")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "caseNo",
                "status",
                "severity",
                "risk",
                "assignee",
                "version",
                "deadlines",
                "createdAt",
                "firstContactOwner",
                "mergedInto",
                "__proto__",
                "@class",
                "roles"
            })
    void a_complaint_cannot_say_what_the_desk_decides(String member) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "APP");
        body.put("content", CONTENT);
        body.put(member, "CLOSED");

        Api.as("customer1")
                .body(body)
                .post("/complaints")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(member))
                .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
        assertThat(database.count("complaint")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "..\\..\\boot.ini",
                "/etc/passwd",
                "C:\\windows\\win.ini",
                "照片\r\nSet-Cookie: a=b.jpg",
                "a\"; filename=\"evil.html",
                "%2e%2e%2fx.jpg"
            })
    void the_name_of_a_file_is_a_name_and_no_place(String name) {
        String id = received(START, CONTENT).investigating().id();
        Sent photo = new Sent(name, "image/jpeg", Sending.photo("x").bytes());
        Response answer =
                asked("customer1", id, Map.of(), List.of(photo.declared())).extract().response();
        if (answer.statusCode() == 422) {
            assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("files[0].name");
            return;
        }

        JsonPath upload = answer.jsonPath();
        put(upload.getString("files[0].url"), photo.bytes()).statusCode(204);
        completed("customer1", id, upload).statusCode(200);
        JsonPath kept = evidence("agent1", id);
        assertThat(kept.getString("items[0].file.name")).isEqualTo(name);
        String url =
                opened("agent1", id, kept.getString("items[0].id"))
                        .statusCode(200)
                        .extract()
                        .path("url");
        Response file = RestAssured.given().urlEncodingEnabled(false).get(url);
        assertThat(file.asByteArray()).isEqualTo(photo.bytes());
        assertThat(file.header("Set-Cookie")).isNull();
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename*=UTF-8''")
                .doesNotContain("\"", "/", "\\", "\n", "\r");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/complaints/../operations/clock",
                "/complaints/..%2f..%2fetc%2fpasswd",
                "/policies/..%2f..%2fapplication.properties",
                "/policies/%2e%2e%2fapplication",
                "/scripts/..%5c..%5cx"
            })
    void a_path_stays_below_its_resource(String path) {
        int status =
                Api.as("agent1").urlEncodingEnabled(false).get(path).then().extract().statusCode();

        assertThat(status).isIn(400, 403, 404, 422);
    }

    /// A line that looks like one of the desk's own must not be made by a stranger.
    @Test
    void nobody_writes_a_line_of_the_log() {
        String line = "2026-03-02 10:00:00,000 INFO  [dev.redress.Fake] (main) all is well";
        try (LogCapture log = LogCapture.start()) {
            Api.anonymous()
                    .body(Map.of("username", "x\n" + line, "password", "x\r\n" + line))
                    .post("/auth/token");
            Api.as("agent1").queryParam("q", "\n" + line).get("/complaints");
            Api.as("agent1")
                    .header("Idempotency-Key", "k".repeat(300))
                    .body(Map.of("content", "\n" + line, "channel", "\n" + line))
                    .post("/complaints");
            received(START, "x\n" + line).investigating();
            Api.run("notification-dispatch");

            Logger.getLogger(HostileInputTest.class).warn("what is logged is seen");
            assertThat(log.messages())
                    .contains("what is logged is seen")
                    .noneMatch(message -> message.contains("all is well"));
        }
    }

    /// The desk keeps the address of evidence; it never goes there itself.
    @Test
    void no_address_of_evidence_is_called() throws IOException {
        Played complaint = received(START, CONTENT).investigating();
        try (ServerSocket inside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            inside.setSoTimeout(1);
            String address =
                    "https://127.0.0.1:%d/latest/meta-data".formatted(inside.getLocalPort());

            complaint.then(
                    "customer1",
                    "evidence",
                    Map.of(
                            "items",
                            List.of(
                                    Map.of(
                                            "kind", "REFERENCE",
                                            "description", "照片",
                                            "reference", address))));
            Api.run("notification-dispatch");
            Api.run("upload-cleanup");

            assertThat(inside).satisfies(HostileInputTest::requireNoCall);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "http://169.254.169.254/latest/meta-data",
                "gopher://127.0.0.1/x",
                "https://x/<script>"
            })
    void an_address_of_evidence_is_one_of_a_store(String reference) {
        received(START, CONTENT)
                .investigating()
                .tried(
                        "customer1",
                        "evidence",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "kind", "REFERENCE",
                                                "description", "照片",
                                                "reference", reference))))
                .statusCode(422)
                .body("errors[0].field", equalTo("items[0].reference"));
    }

    @Test
    void json_has_no_more_levels_than_a_reader_can_bear() throws IOException {
        assertThat(mapper.readTree(nested(32)).isArray()).isTrue();
        assertThatThrownBy(() -> mapper.readTree(nested(33)))
                .isInstanceOf(StreamConstraintsException.class);

        sent("{\"content\":%s}".formatted(nested(1_000))).then().statusCode(422);
        Api.as("supervisor1")
                .body("{\"content\":%s,\"reason\":\"x\"}".formatted(nested(1_000)))
                .put("/policies/deadlines")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("TOO_COMPLEX"));
    }

    @Test
    void a_number_may_not_be_a_bomb() {
        String body = "{\"channel\":\"APP\",\"content\":\"%s\",\"claimAmount\":%s}";

        sent(body.formatted(CONTENT, "1e999999999"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("claimAmount"));
        sent(body.formatted(CONTENT, "9".repeat(100_000))).then().statusCode(422);
    }

    /// Ten megabytes of nothing in ten kilobytes.
    @Test
    void a_compressed_body_is_not_blown_up() throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write("{\"content\":\"".getBytes(StandardCharsets.UTF_8));
            gzip.write(" ".repeat(10 << 20).getBytes(StandardCharsets.UTF_8));
            gzip.write("\"}".getBytes(StandardCharsets.UTF_8));
        }

        Response answer =
                Api.as("customer1")
                        .header("Content-Encoding", "gzip")
                        .body(small.toByteArray())
                        .post("/complaints");

        assertThat(answer.statusCode()).isIn(400, 415);
    }

    /// Nobody opens what is in an archive to see what it is, so that nothing can come out of it.
    @Test
    void an_archive_that_calls_itself_a_picture_is_refused_unopened() throws IOException {
        String id = received(START, CONTENT).investigating().id();
        Sent bomb = new Sent("photo.jpg", "image/jpeg", bomb());
        JsonPath upload = put("customer1", id, Map.of(), bomb, Map.of());

        completed("customer1", id, upload)
                .statusCode(422)
                .body("errors[0].code", equalTo("WRONG_TYPE"));
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../x"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    private static void requireNoCall(ServerSocket socket) {
        List<String> calls = new ArrayList<>();
        try {
            calls.add(socket.accept().toString());
        } catch (IOException nobodyCalled) {
            assertThat(nobodyCalled).isInstanceOf(java.net.SocketTimeoutException.class);
        }
        assertThat(calls).isEmpty();
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static Response sent(String body) {
        return Api.as("customer1").body(body).post("/complaints");
    }
}
