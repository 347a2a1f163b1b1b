package dev.redress.intake;

import static dev.redress.intake.ComplaintFixture.MONDAY_10AM;
import static dev.redress.intake.ComplaintFixture.aLine;
import static dev.redress.intake.ComplaintFixture.written;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ImportResourceTest {

    @Inject Database database;

    @BeforeEach
    void start_on_monday_at_ten() {
        database.empty();
        Api.setClock(MONDAY_10AM);
    }

    @Test
    void good_lines_are_kept_and_bad_ones_reported() {
        String file =
                String.join(
                        "\n",
                        line("K-1"),
                        "not json",
                        line("K-2", "content", " "),
                        "",
                        line("K-3"),
                        line("K-4", "channel", "FAX"),
                        line("K-5", "colour", "red"),
                        json(ComplaintFixture.aComplaint()),
                        line("K 6"),
                        line("K-7") + " {}",
                        "{\"content\":\"a\",\"content\":\"b\"}",
                        "null",
                        line("K-8"));

        Response answer = send(file);

        answer.then()
                .statusCode(200)
                .body("id", notNullValue())
                .body("received", equalTo(12))
                .body("created", equalTo(3))
                .body("replayed", equalTo(0))
                .body("rejected.line", equalTo(List.of(2, 3, 6, 7, 8, 9, 10, 11, 12)))
                .body(
                        "rejected.code",
                        equalTo(
                                List.of(
                                        "NOT_JSON",
                                        "BLANK",
                                        "UNKNOWN_VALUE",
                                        "UNKNOWN_FIELD",
                                        "REQUIRED",
                                        "INVALID_FORMAT",
                                        "NOT_JSON",
                                        "DUPLICATE_FIELD",
                                        "REQUIRED")))
                .body("rejected[1].message", equalTo("content: 不能为空"))
                .body("rejected[4].message", equalTo("idempotencyKey: 必填"));
        assertThat(database.count("complaint")).isEqualTo(3);
        // And one for the supervisors: all three are of one customer.
        assertThat(database.count("outbox")).isEqualTo(4);
        Api.as("app1")
                .get("/imports/{id}", answer.<String>path("id"))
                .then()
                .statusCode(200)
                .body("", equalTo(answer.jsonPath().<Map<String, Object>>get("")));
    }

    @Test
    void a_case_from_a_line_is_like_any_other() {
        send(line("K-1", "receivedAt", "2026-03-01T09:00:00+08:00"))
                .then()
                .body("created", equalTo(1));

        assertThat(
                        database.rows(
                                """
                                select 1 from complaint c
                                join deadline d on d.complaint_id = c.id and d.stage = 'ACK'
                                where c.created_by = 'app1' and c.source = 'CUSTOMER'
                                and c.received_at = '2026-03-01T01:00:00Z'
                                and c.case_no like 'R260301-%'
                                """))
                .hasSize(1);
    }

    @Test
    void every_error_of_a_line_is_told() {
        String line = line("K-1", "content", "");

        send(line.replace("\"APP\"", "\"SMS\""))
                .then()
                .body(
                        "rejected[0].message",
                        equalTo("customer.phone: 渠道为“短信”时须填写电话号码或电子邮箱; content: 不能为空"));
    }

    /// In the words that a single complaint gets, whatever other sentence its field would begin.
    @Test
    void an_error_of_evidence_is_told_as_that_of_a_single_complaint() {
        Map<String, Object> piece =
                Map.of(
                        "kind", "REFERENCE",
                        "description", "检测报告",
                        "reference", "https://files.example/report.pdf",
                        "sha256", "ABC",
                        "mediaType", "application/pdf");

        send(line("K-1", "evidence", List.of(piece)))
                .then()
                .body(
                        "rejected[0].message",
                        equalTo("evidence[0].sha256: 必须是 64 位十六进制的 SHA-256，字母小写"));
    }

    @Test
    void the_same_file_again_makes_no_case() {
        String file = linesFrom(1, 450);

        send(file)
                .then()
                .body("received", equalTo(450))
                .body("created", equalTo(450))
                .body("rejected", hasSize(0));
        send(file)
                .then()
                .body("received", equalTo(450))
                .body("created", equalTo(0))
                .body("replayed", equalTo(450));
        send(linesFrom(401, 500)).then().body("created", equalTo(50)).body("replayed", equalTo(50));

        assertThat(database.count("complaint")).isEqualTo(500);
    }

    @Test
    void a_key_within_a_file_is_good_for_one_line() {
        String file =
                String.join(
                        "\n", line("K-1"), line("K-1"), line("K-1", "brand", "某牌"), line("K-2"));

        send(file)
                .then()
                .body("received", equalTo(4))
                .body("created", equalTo(2))
                .body("replayed", equalTo(1))
                .body("rejected.line", equalTo(List.of(3)))
                .body("rejected.code", equalTo(List.of("IDEMPOTENCY_KEY_REUSED")));
        assertThat(database.count("complaint")).isEqualTo(2);
    }

    @Test
    void keys_of_lines_and_of_requests_are_not_the_same() {
        Api.as("app1")
                .header("Idempotency-Key", "K-1")
                .body(ComplaintFixture.aComplaint())
                .post("/complaints")
                .then()
                .statusCode(201);

        send(line("K-1")).then().body("created", equalTo(1));
        send("operations1", line("K-1")).then().body("created", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n \t\r\n"})
    void lines_may_end_in_several_ways(String end) {
        send(line("K-1") + end + line("K-2")).then().body("created", equalTo(2));
        send(line("K-3") + end + line("K-4") + end).then().body("created", equalTo(2));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() {
        send("\ufeff" + line("K-1") + "\n\ufeff" + line("K-2"))
                .then()
                .body("created", equalTo(1))
                .body("rejected.line", equalTo(List.of(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "  "})
    void a_file_without_lines_imports_nothing(String file) {
        send(file)
                .then()
                .statusCode(200)
                .body("received", equalTo(0))
                .body("created", equalTo(0))
                .body("rejected", hasSize(0))
                .body("finishedAt", notNullValue());
    }

    @Test
    void a_line_that_is_no_utf_8_is_reported() {
        byte[] good = (line("K-1") + "\n").getBytes(UTF_8);
        byte[] bad = "{\"content\":\"\u00e4\u00b8\"}\n".getBytes(ISO_8859_1);
        byte[] file = new byte[2 * good.length + bad.length];
        System.arraycopy(bad, 0, file, 0, bad.length);
        System.arraycopy(good, 0, file, bad.length, good.length);
        System.arraycopy(good, 0, file, bad.length + good.length, good.length);

        request("app1")
                .body(file)
                .post("/imports")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("replayed", equalTo(1))
                .body("rejected.line", equalTo(List.of(1)))
                .body("rejected.code", equalTo(List.of("INVALID_UTF8")));
    }

    @Test
    void a_line_has_at_most_64_kibibytes() {
        send(paddedLine("K-1", 0) + "\n" + paddedLine("K-2", 1) + "\n" + line("K-3"))
                .then()
                .body("created", equalTo(2))
                .body("rejected.line", equalTo(List.of(2)))
                .body("rejected.code", equalTo(List.of("LINE_TOO_LONG")));
    }

    /// White space behind the value fills the line up to the limit and `more`.
    private static String paddedLine(String key, int more) {
        String line = line(key);
        return line
                + " ".repeat(ImportLineReader.LINE_BYTES_MAX - line.getBytes(UTF_8).length + more);
    }

    @Test
    void the_caller_may_choose_a_new_id() {
        UUID id = UUID.randomUUID();

        request("app1")
                .header("Import-Id", id)
                .body(line("K-1").getBytes(UTF_8))
                .post("/imports")
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()));
        request("app1")
                .header("Import-Id", id)
                .body(line("K-2").getBytes(UTF_8))
                .post("/imports")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("IMPORT_EXISTS"));
        request("app1")
                .header("Import-Id", "1-2-3-4-5")
                .body(line("K-3").getBytes(UTF_8))
                .post("/imports")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("Import-Id"));
        assertThat(database.count("complaint")).isOne();
    }

    /// The last of the 10,000 is the last line of the one file, and followed by another in the
    /// other.
    @Test
    void an_import_with_too_many_bad_lines_stops_and_keeps_what_was_good() {
        String bad = "x\n".repeat(ImportRun.REJECTED_MAX);
        send(line("K-1") + "\n" + bad)
                .then()
                .statusCode(200)
                .body("rejected", hasSize(ImportRun.REJECTED_MAX));

        String id = UUID.randomUUID().toString();
        request("app1")
                .header("Import-Id", id)
                .body((line("K-2") + "\n" + bad + "x\n".repeat(400) + line("K-3")).getBytes(UTF_8))
                .post("/imports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MANY_REJECTED"))
                .body("detail", containsString("已提交的内容保留：新建案件 1 件"));

        get("app1", id)
                .statusCode(200)
                .body("created", equalTo(1))
                .body("received", equalTo(10_200))
                .body("rejected", hasSize(10_199))
                .body("finishedAt", notNullValue());
        assertThat(database.count("complaint")).isEqualTo(2);
    }

    @Test
    void an_import_is_shown_to_its_creator_and_to_operations() {
        String id = send(line("K-1")).path("id");

        get("app1", id).statusCode(200);
        get("operations1", id).statusCode(200);
        get("app2", id).statusCode(404).body("code", equalTo("NOT_FOUND"));
        get("agent1", id).statusCode(403);
        get("app1", UUID.randomUUID().toString()).statusCode(404);
        get("app1", "x").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "agent1", "bot1", "admin1", "supervisor1"})
    void other_roles_may_not_import(String account) {
        send(account, line("K-1")).then().statusCode(403);
        assertThat(written(database)).isZero();
    }

    @Test
    void an_import_is_a_stream_of_lines() {
        Api.as("app1").body(List.of()).post("/imports").then().statusCode(415);
        assertThat(written(database)).isZero();
    }

    private static Response send(String file) {
        return send("app1", file);
    }

    private static Response send(String account, String file) {
        return request(account).body(file.getBytes(UTF_8)).post("/imports");
    }

    private static RequestSpecification request(String account) {
        return Api.as(account).contentType("application/x-ndjson");
    }

    private static ValidatableResponse get(String account, String id) {
        return Api.as(account).get("/imports/{id}", id).then();
    }

    private static String linesFrom(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> line("K-" + i))
                .collect(Collectors.joining("\n"));
    }

    static String line(String key) {
        return json(aLine(key));
    }

    private static String line(String key, String member, Object value) {
        Map<String, Object> line = aLine(key);
        line.put(member, value);
        return json(line);
    }

    private static String json(Map<String, Object> line) {
        return new JsonObject(line).encode();
    }
}
