package dev.redress.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecurityHeadersTest {

    private static final Map<String, String> EXPECTED =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cache-Control",
                    "no-store");

    /// Found, not found, without a token, no such method, nobody's path, too large, unreadable.
    @ParameterizedTest
    @CsvSource({
        "GET,  /api/v1/complaints, 200",
        "GET,  /api/v1/complaints/0190a000-0000-7000-8000-000000000000, 404",
        "GET,  /nope, 404",
        "POST, /api/v1/operations/clock, 405",
        "GET,  /api/v1/complaints?q=%00, 400",
        "GET,  /q/openapi, 200"
    })
    void every_answer_tells_the_browser_to_do_nothing_with_it(
            String method, String path, int status) {
        Response answer =
                given().header("Authorization", "Bearer " + Api.token("operations1"))
                        .urlEncodingEnabled(false)
                        .request(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        requireHeaders(answer.headers());
    }

    @Test
    void also_the_answer_to_whoever_comes_without_a_token() {
        Response answer = given().get("/api/v1/complaints");

        assertThat(answer.statusCode()).isEqualTo(401);
        requireHeaders(answer.headers());
    }

    @Test
    void over_plain_http_nothing_is_promised_about_tls() {
        assertThat(
                        given().get("/q/health/live")
                                .headers()
                                .hasHeaderWithName("Strict-Transport-Security"))
                .isFalse();
    }

    /// A browser asks first, and is not told that it may.
    @ParameterizedTest
    @CsvSource({"OPTIONS", "GET", "POST"})
    void a_page_of_another_site_is_never_let_in(String method) {
        Response answer =
                fromElsewhere()
                        .header("Authorization", "Bearer " + Api.token("agent1"))
                        .request(method, "/api/v1/complaints");

        List<String> names = answer.headers().asList().stream().map(h -> h.getName()).toList();
        assertThat(names)
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    private static RequestSpecification fromElsewhere() {
        return given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization");
    }

    private static void requireHeaders(Headers headers) {
        EXPECTED.forEach((name, value) ->
                assertThat(headers.getValues(name)).as(name).containsExactly(value));
    }
}
