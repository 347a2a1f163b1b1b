package dev.redress.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.redress.server.SigningKeys;
import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who gets in at all. The roles of each operation are proved beside the operation.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AccessTest {

    private static final String CLOCK = "/api/v1/operations/clock";
    private static final String ISSUER = "https://redress.dev/desk";
    private static final String TOO_LARGE = " ".repeat(1_100_000);

    /// Each of them would be something else with a token: found, not found, not allowed.
    @ParameterizedTest
    @CsvSource({
        "POST,    /",
        "GET,     /nope",
        "GET,     /assets/../q/metrics",
        "GET,     /cases/%2e%2e/api/v1/complaints",
        "GET,     /api/v1/nope",
        "GET,     /api/v1/operations/clock",
        "DELETE,  /api/v1/operations/clock",
        "OPTIONS, /api/v1/operations/clock",
        "HEAD,    /api/v1/operations/clock",
        "GET,     /api/v1/auth/token",
        "POST,    /api/v1/auth/token/more",
        "POST,    /api/v1/auth/tokens",
        "GET,     /api/v1//operations/clock",
        "GET,     /api/v1/faq/../operations/clock",
        "GET,     /api/v1/faq/%2e%2e/operations/clock",
        "GET,     /q/metrics",
        "GET,     /q/health/../metrics",
        "GET,     /q/dev",
        "GET,     /q/swagger-ui"
    })
    void without_a_token_there_is_nothing(String method, String path) {
        ValidatableResponse answer =
                given().urlEncodingEnabled(false).request(method, path).then().statusCode(401);

        answer.header("WWW-Authenticate", "Bearer").contentType("application/problem+json");
        if (!method.equals("HEAD")) {
            answer.body("code", equalTo("UNAUTHORIZED")).body("status", equalTo(401));
        }
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void without_a_token_no_body_is_looked_at(String contentType, String body) {
        given().contentType(contentType).body(body).put(CLOCK).then().statusCode(401);
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                arguments("text/plain", "now"),
                arguments("application/json", "{"),
                arguments("application/json", "{}"),
                arguments("application/json", TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_token_that_is_not_ours_or_no_longer_is_none(String flaw, String token) {
        given().header("Authorization", "Bearer " + token)
                .get(CLOCK)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("UNAUTHORIZED"));
    }

    static Stream<Arguments> badTokens() throws GeneralSecurityException {
        String good = admin().expiresIn(600).sign();
        String header = good.substring(0, good.indexOf('.'));
        String signature = good.substring(good.lastIndexOf('.'));
        String claims = encoded(claimsOfAnAdmin());
        String stranger = SigningKeys.generate().privatePem();
        return Stream.of(
                arguments("no token", "abc"),
                arguments("empty", ""),
                arguments("cut", good.substring(0, good.length() - 10)),
                arguments("other claims, same signature", header + "." + claims + signature),
                arguments("unsigned", encoded("{\"alg\":\"none\"}") + "." + claims + "."),
                arguments(
                        "unsigned, with our name",
                        encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + "."),
                arguments(
                        "signed with the public key as if it were a shared secret",
                        admin().expiresIn(600)
                                .jws()
                                .sign(new SecretKeySpec(publicKey(), "HmacSHA256"))),
                arguments(
                        "of a key that we do not have",
                        admin().expiresIn(600).jws().keyId("another").sign()),
                arguments("without an end", unending()),
                arguments(
                        "not yet valid",
                        admin().claim("nbf", ago(-3_600).getEpochSecond()).expiresIn(7_200).sign()),
                arguments(
                        "of the desk itself",
                        Jwt.upn("system").groups("scheduler").expiresIn(600).sign()),
                arguments("of nobody", Jwt.groups("admin").expiresIn(600).sign()),
                arguments(
                        "of a session that is none",
                        admin().claim("sid", "0190a000-0000-7000-8000-000000000000")
                                .expiresIn(600)
                                .sign()),
                arguments(
                        "of a session without an id",
                        admin().claim("sid", "1").expiresIn(600).sign()),
                arguments("expired", admin().issuedAt(ago(7_200)).expiresAt(ago(3_600)).sign()),
                arguments(
                        "signed by another key",
                        admin().expiresIn(600).sign(KeyUtils.decodePrivateKey(stranger))),
                arguments(
                        "signed with a shared secret",
                        admin().expiresIn(600).signWithSecret(ISSUER.repeat(3))),
                arguments(
                        "of another issuer",
                        admin().issuer("https://elsewhere.example").expiresIn(600).sign()));
    }

    /// What the flaws above were made from is itself without flaw.
    @Test
    void a_good_token_is_accepted() {
        given().header("Authorization", "Bearer " + admin().expiresIn(600).sign())
                .get(CLOCK)
                .then()
                .statusCode(200);
    }

    @Test
    void a_password_is_no_token() {
        given().auth()
                .preemptive()
                .basic("admin1", "open sesame")
                .get(CLOCK)
                .then()
                .statusCode(401);
    }

    @Test
    void a_token_without_a_role_that_we_know_gives_no_right() {
        String token = Jwt.upn("admin1").groups("root").expiresIn(600).sign();

        given().header("Authorization", "Bearer " + token)
                .get(CLOCK)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/nope,             404, NOT_FOUND",
        "GET,    /nope,                    404, NOT_FOUND",
        "DELETE, /api/v1/operations/clock, 405, METHOD_NOT_ALLOWED",
        "GET,    /api/v1/auth/token,       405, METHOD_NOT_ALLOWED"
    })
    void with_a_token_the_truth_is_told(String method, String path, int status, String code) {
        as("admin1")
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, now, 415, UNSUPPORTED_MEDIA_TYPE",
        "application/json, {, 400, NOT_JSON"
    })
    void with_a_token_the_body_is_looked_at(
            String contentType, String body, int status, String code) {
        as("admin1")
                .contentType(contentType)
                .body(body)
                .put(CLOCK)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void with_a_token_a_body_may_be_too_large() {
        as("admin1")
                .contentType("application/json")
                .body(TOO_LARGE)
                .put(CLOCK)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/openapi"})
    void these_are_open(String path) {
        // Not ready is an answer as well.
        assertThat(given().get(path).statusCode()).isIn(200, 503);
    }

    /// What the desk goes by is no secret among those who work at it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trainee1",
                "agent1",
                "senior1",
                "supervisor1",
                "middle1",
                "back1",
                "mediator1",
                "expert1",
                "compliance1",
                "operations1",
                "security1",
                "auditor1",
                "admin1"
            })
    void all_staff_read_what_the_desk_goes_by(String account) {
        as(account).get("/api/v1/policies").then().statusCode(200);
        as(account).get("/api/v1/policies/deadlines").then().statusCode(200);
        as(account).get("/api/v1/policies/deadlines/versions/1").then().statusCode(200);
        as(account).get("/api/v1/calendars").then().statusCode(200);
        as(account).get("/api/v1/calendars/CN").then().statusCode(200);
        as(account)
                .contentType("application/json")
                .body(
                        """
                        {"kind": "COMPLAINT", "severity": "GENERAL", "risk": "LOW",
                         "receivedAt": "2026-03-02T10:00:00+08:00"}
                        """)
                .post("/api/v1/deadlines/preview")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "app1", "bot1"})
    void nobody_outside_the_desk_reads_what_it_goes_by(String account) {
        as(account).get("/api/v1/policies").then().statusCode(403);
        as(account).get("/api/v1/calendars").then().statusCode(403);
        as(account)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/deadlines/preview")
                .then()
                .statusCode(403);
        as(account)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/business-time/open")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"auditor1, 404", "mediator1, 403", "agent1, 404", "trainee1, 403", "app1, 403"})
    void the_tasks_of_a_case_are_read_by_those_who_oversee_it_too(String account, int status) {
        as(account)
                .get("/api/v1/complaints/0190a000-0000-7000-8000-000000000000/tasks")
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operations1", "admin1", "scheduler1", "auditor1"})
    void those_who_watch_the_desk_see_its_metrics(String account) {
        as(account).get("/q/metrics").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "app1", "agent1", "supervisor1", "bot1"})
    void nobody_else_sees_the_metrics(String account) {
        as(account).get("/q/metrics").then().statusCode(403);
        as(account).get("/q/metrics/").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q//metrics", "/q/%6detrics", "/q/health/../metrics", "/q/metrics;x"})
    void there_is_no_way_around(String path) {
        int status = as("customer1").urlEncodingEnabled(false).get(path).statusCode();

        assertThat(status).isIn(403, 404);
    }

    @Test
    void the_description_names_full_paths() {
        Map<String, ?> paths =
                given().queryParam("format", "json")
                        .get("/q/openapi")
                        .then()
                        .extract()
                        .path("paths");

        assertThat(paths.keySet())
                .contains("/api/v1/auth/token", "/api/v1/operations/clock")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    private static RequestSpecification as(String account) {
        return given().header("Authorization", "Bearer " + Api.token(account));
    }

    private static JwtClaimsBuilder admin() {
        return Jwt.upn("admin1").groups("admin");
    }

    private static String claimsOfAnAdmin() {
        return """
        {"iss": "%s", "upn": "admin1", "groups": ["admin"], "iat": %d, "exp": %d, "jti": "1"}
        """
                .formatted(ISSUER, ago(0).getEpochSecond(), ago(-600).getEpochSecond());
    }

    /// The framework gives each token an end; a forger need not.
    private static String unending() throws GeneralSecurityException {
        String content =
                encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}")
                        + "."
                        + encoded(
                                "{\"iss\": \"%s\", \"upn\": \"admin1\", \"groups\": [\"admin\"]}"
                                        .formatted(ISSUER));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyUtils.decodePrivateKey(configured("redress.keys.signing")));
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content
                + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static byte[] publicKey() {
        return configured("redress.keys.verifying").getBytes(StandardCharsets.UTF_8);
    }

    private static String configured(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }

    private static Instant ago(long seconds) {
        return Instant.now().minusSeconds(seconds);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
