package dev.redress.intake;

import static dev.redress.intake.ComplaintFixture.MONDAY_10AM;
import static dev.redress.intake.ComplaintFixture.written;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies byte by byte as a hostile or broken client sends them. Every answer is a problem that
/// says what is wrong and nothing of our code, and nothing is written.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BadInputTest {

    private static final String HEAD = "{\"channel\":\"APP\",\"customer\":{\"id\":\"C-1\"},";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MIB = 1 << 20;

    @Inject Database database;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void start_on_monday_at_ten() {
        database.empty();
        Api.setClock(MONDAY_10AM);
    }

    @AfterEach
    void nothing_was_written() {
        assertThat(written(database)).isZero();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "null"})
    void a_body_without_anything(String body) {
        Answer answer = send(body);

        answer.isInvalid("", "REQUIRED");
    }

    @Test
    void no_body_at_all() {
        send(BodyPublishers.noBody()).isInvalid("", "REQUIRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"content\":5                     | content         | 必须是文本",
                "\"content\":true                  | content         | 必须是文本",
                "\"content\":[\"a\"]               | content         | 必须是文本",
                "\"content\":{}                    | content         | 必须是文本",
                "\"content\":\"a\",\"customer\":[] | customer        | 必须是对象",
                "\"content\":\"a\",\"customer\":\"C-1\" | customer   | 必须是对象",
                "\"content\":\"a\",\"customer\":\"\"    | customer   | 必须是对象",
                "\"customer\":{\"id\":1}           | customer.id     | 必须是文本",
                "\"tags\":\"x\"                    | tags            | 必须是数组",
                "\"tags\":{}                       | tags            | 必须是数组",
                "\"tags\":[1]                      | tags[0]         | 必须是文本",
                "\"claimAmount\":true              | claimAmount     | 必须是数字",
                "\"claimAmount\":[]                | claimAmount     | 必须是数字",
                "\"receivedAt\":1772416800         | receivedAt      | 必须是文本",
                "\"receivedAt\":{}                 | receivedAt      | 必须是文本"
            })
    void a_member_of_the_wrong_type(String members, String field, String message) {
        Answer answer = send("{\"channel\":\"APP\"," + members + "}");

        answer.isInvalid(field, "WRONG_TYPE");
        assertThat(answer.json().getString("errors[0].message")).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"x\"", "true", "[{}]"})
    void a_body_that_is_no_object(String body) {
        send(body).isInvalid("", "WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{", "{\"content\":", "{'content':'a'}", "{\"content\":\"a\nb\"}"})
    void a_body_that_is_no_json(String body) {
        send(body).is(400, "NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {" x", " {}", "]", ",", " null"})
    void a_body_with_something_behind_its_end(String rest) {
        send(HEAD + "\"content\":\"a\"}" + rest).is(400, "NOT_JSON");
    }

    @Test
    void a_member_that_nobody_knows() {
        send(HEAD + "\"content\":\"a\",\"contents\":\"b\"}").isInvalid("contents", "UNKNOWN_FIELD");
        send("{\"customer\":{\"id\":\"C-1\",\"vip\":true}}")
                .isInvalid("customer.vip", "UNKNOWN_FIELD");
    }

    @Test
    void a_member_that_is_there_twice() {
        send(HEAD + "\"content\":\"a\",\"content\":\"b\"}").isInvalid("content", "DUPLICATE_FIELD");
    }

    @Test
    void a_name_that_cannot_be_repeated_in_an_answer() {
        send("{\"\\ud800\":1}").is(400, "NOT_JSON");
        send("{\"\\u0000\":1}").isInvalid("\u0000", "UNKNOWN_FIELD");
        send("{\"" + "😀".repeat(100) + "\":1}").isInvalid("😀".repeat(60) + "…", "UNKNOWN_FIELD");
        send("{\"" + "n".repeat(100) + "\":1}").isInvalid("n".repeat(60) + "…", "UNKNOWN_FIELD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud800", "\\udc00", "a\\ud800b", "\\ud800\\ud800", "\\u0000", "a\\u0000b"})
    void an_escape_for_what_cannot_be_stored(String escape) {
        send(HEAD + "\"content\":\"" + escape + "\"}").isInvalid("content", "INVALID_FORMAT");
        send("{\"customer\":{\"id\":\"" + escape + "\"}}")
                .isInvalid("customer.id", "INVALID_FORMAT");
        send("{\"tags\":[\"" + escape + "\"]}").isInvalid("tags[0]", "INVALID_FORMAT");
    }

    /// A lone continuation byte, a cut sequence, an overlong slash, a surrogate, beyond Unicode.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080",
                "\u00e4\u00b8",
                "\u00c0\u00af",
                "\u00ed\u00a0\u0080",
                "\u00f4\u0090\u0080\u0080",
                "\u00ff"
            })
    void bytes_that_are_no_utf_8(String bytes) {
        byte[] body = (HEAD + "\"content\":\"" + bytes + "\"}").getBytes(ISO_8859_1);

        send(BodyPublishers.ofByteArray(body)).is(400, "INVALID_UTF8");
    }

    @ParameterizedTest
    @ValueSource(ints = {2 * MIB, 20 * MIB})
    void a_body_above_one_mebibyte(int size) {
        byte[] body = bodyOf(size);

        send(BodyPublishers.ofByteArray(body)).is(413, "BODY_TOO_LARGE");
        send(chunked(body)).is(413, "BODY_TOO_LARGE");
    }

    @Test
    void the_limit_is_one_mebibyte_to_the_byte() {
        send(BodyPublishers.ofByteArray(bodyOf(MIB))).isInvalid("content", "TOO_LONG");
        send(chunked(bodyOf(MIB))).isInvalid("content", "TOO_LONG");
        send(BodyPublishers.ofByteArray(bodyOf(MIB + 1))).is(413, "BODY_TOO_LARGE");
        send(chunked(bodyOf(MIB + 1))).is(413, "BODY_TOO_LARGE");
    }

    @Test
    void a_stranger_learns_nothing_but_that_a_token_is_needed() {
        HttpRequest request = request().POST(BodyPublishers.ofByteArray(bodyOf(2 * MIB))).build();

        Answer answer = send(request);

        answer.is(401, "UNAUTHORIZED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data"})
    void another_media_type(String type) {
        HttpRequest request =
                HttpRequest.newBuilder(complaints())
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + Api.token("app1"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString("{}"))
                        .build();

        send(request).is(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void json_that_is_meant_to_exhaust_us() {
        String deep = "[".repeat(100_000);
        String digits = "9".repeat(100_000);

        send("{\"tags\":[{\"x\":" + deep).isInvalid("tags[0]", "WRONG_TYPE");
        send("{\"x\":" + deep).isInvalid("", "TOO_COMPLEX");
        send(deep).isInvalid("", "WRONG_TYPE");
        send("{\"claimAmount\":" + digits + "}").isInvalid("", "TOO_COMPLEX");
        send("{\"" + digits + "\":1}").isInvalid("", "TOO_COMPLEX");
        send("{\"claimAmount\":1e" + digits.substring(0, 900) + "}")
                .isInvalid("claimAmount", "INVALID_FORMAT");
    }

    /// A content that fills the body up to `size`.
    private static byte[] bodyOf(int size) {
        String before = HEAD + "\"content\":\"";
        String after = "\"}";
        return (before + "a".repeat(size - before.length() - after.length()) + after)
                .getBytes(UTF_8);
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private Answer send(String body) {
        return send(BodyPublishers.ofString(body));
    }

    private Answer send(BodyPublisher body) {
        return send(authorized().POST(body).build());
    }

    private static HttpRequest.Builder authorized() {
        return request().header("Authorization", "Bearer " + Api.token("app1"));
    }

    private static URI complaints() {
        return URI.create("http://localhost:%d/api/v1/complaints".formatted(RestAssured.port));
    }

    private static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(complaints())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest request) {
        try {
            return new Answer(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("No answer", e);
        }
    }

    private record Answer(HttpResponse<String> response) {

        JsonPath json() {
            return JsonPath.from(response.body());
        }

        void is(int status, String code) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            assertThat(response.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(
                            type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(json().getString("code")).isEqualTo(code);
            assertThat(json().getInt("status")).isEqualTo(status);
            assertThat(response.body())
                    .doesNotContain("dev.redress", "java.", "jackson", "Exception", "\tat ");
        }

        void isInvalid(String field, String code) {
            is(422, "INVALID_INPUT");
            assertThat(json().getList("errors")).hasSize(1);
            assertThat(json().getString("errors[0].field")).isEqualTo(field);
            assertThat(json().getString("errors[0].code")).isEqualTo(code);
            assertThat(json().getString("errors[0].message")).isNotBlank();
        }
    }
}
