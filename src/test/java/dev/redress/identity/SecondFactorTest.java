package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SecondFactorTest.Needed.class)
@WithTestResource(PostgresResource.class)
class SecondFactorTest {

    private static final String PASSWORD = "open sesame";
    private static final String PRIVILEGED = "supervisor1";

    @Inject Database database;
    @Inject SecretBox box;

    public static class Needed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "redress.second-factor.required", "true", "redress.login.failures-max", "5");
        }
    }

    @BeforeEach
    void start_without_any() {
        Ready.await();
        database.execute("delete from second_factor");
        database.execute("delete from sign_in_failure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supervisor1",
                "middle1",
                "expert1",
                "compliance1",
                "operations1",
                "security1",
                "auditor1",
                "admin1"
            })
    void privileged_roles_do_nothing_before_they_have_one(String account) {
        JsonPath session =
                signIn(account, null)
                        .statusCode(200)
                        .body("mustEnrolSecondFactor", equalTo(true))
                        .body("roles", hasSize(0))
                        .extract()
                        .jsonPath();

        with(session).get("/policies").then().statusCode(403);
        refreshed(session).body("roles", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "trainee1", "customer1", "app1", "mediator1"})
    void others_need_none(String account) {
        signIn(account, null)
                .statusCode(200)
                .body("mustEnrolSecondFactor", equalTo(false))
                .body("roles", hasSize(1));
    }

    @Test
    void with_a_confirmed_one_the_password_alone_opens_nothing() {
        JsonPath before = signIn(PRIVILEGED, null).extract().jsonPath();
        Totp totp = begun(before);

        JsonPath confirmed =
                confirmedByTheLastCode(before, totp)
                        .statusCode(200)
                        .body("session.roles", contains("supervisor"))
                        .body("recoveryCodes", hasSize(10))
                        .extract()
                        .jsonPath();

        with(before).get("/policies").then().statusCode(401);
        confirmed.setRootPath("session");
        with(confirmed).get("/policies").then().statusCode(200);
        signIn(PRIVILEGED, null).statusCode(401).body("code", equalTo("OTP_REQUIRED"));
        signIn(PRIVILEGED, wrong(totp)).statusCode(401).body("code", equalTo("INVALID_OTP"));
        signIn(PRIVILEGED, codeOf(totp, 0))
                .statusCode(200)
                .body("roles", contains("supervisor"))
                .body("mustEnrolSecondFactor", equalTo(false));
    }

    @Test
    void a_code_is_good_once() {
        Totp totp = enrolled().totp();
        String code = codeOf(totp, 0);

        signIn(PRIVILEGED, code).statusCode(200);

        signIn(PRIVILEGED, code).statusCode(401).body("code", equalTo("INVALID_OTP"));
        signIn(PRIVILEGED, codeOf(totp, -1)).statusCode(401);
        signIn(PRIVILEGED, codeOf(totp, 1)).statusCode(200);
    }

    @Test
    void a_recovery_code_takes_the_place_of_a_code_once() {
        List<String> codes = enrolled().recoveryCodes();

        signIn(PRIVILEGED, codes.getFirst()).statusCode(200);

        signIn(PRIVILEGED, codes.getFirst()).statusCode(401);
        signIn(PRIVILEGED, codes.get(1)).statusCode(200);
        signIn(PRIVILEGED, "AAAA-AAAA-AAAA-AAAA").statusCode(401);
    }

    @Test
    void a_wrong_password_is_not_asked_for_a_code() {
        enrolled();

        Api.anonymous()
                .body(Map.of("username", PRIVILEGED, "password", "open barley"))
                .post("/auth/token")
                .then()
                .statusCode(401)
                .body("code", equalTo("INVALID_CREDENTIALS"));
    }

    /// Whoever knows the password guesses codes no more often than passwords.
    @Test
    void wrong_codes_are_counted_and_the_question_for_one_is_not() {
        Totp totp = enrolled().totp();
        for (int i = 0; i < 8; i++) {
            signIn(PRIVILEGED, null).statusCode(401).body("code", equalTo("OTP_REQUIRED"));
        }
        for (int i = 0; i < 5; i++) {
            signIn(PRIVILEGED, wrong(totp)).statusCode(401);
        }

        signIn(PRIVILEGED, codeOf(totp, 0)).statusCode(429);
    }

    @Test
    void until_it_is_confirmed_it_can_be_begun_anew_and_then_no_more() {
        JsonPath session = signIn(PRIVILEGED, null).extract().jsonPath();
        confirm(session, "000000").statusCode(409).body("code", equalTo("SECOND_FACTOR_NOT_BEGUN"));
        Totp first = begun(session);
        Totp second = begun(session);

        confirm(session, codeOf(first, 0)).statusCode(401).body("code", equalTo("INVALID_OTP"));
        JsonPath confirmed =
                confirm(session, codeOf(second, 0)).statusCode(200).extract().jsonPath();

        confirmed.setRootPath("session");
        with(confirmed)
                .post("/auth/second-factor")
                .then()
                .statusCode(409)
                .body("code", equalTo("SECOND_FACTOR_PRESENT"));
        confirm(confirmed, codeOf(second, 1)).statusCode(409);
    }

    /// An administrator resets passwords and cannot do this; the security officer cannot do that.
    @Test
    void who_lost_it_gets_it_reset_by_the_security_officer() {
        enrolled();

        reset("admin1", PRIVILEGED).statusCode(403);
        reset("security1", "security1").statusCode(403).body("code", equalTo("OWN_ACCOUNT"));
        reset("security1", PRIVILEGED).statusCode(204);

        signIn(PRIVILEGED, null).statusCode(200).body("mustEnrolSecondFactor", equalTo(true));
        reset("security1", PRIVILEGED).statusCode(409).body("code", equalTo("NO_SECOND_FACTOR"));
        Api.as("auditor1")
                .get("/accounts/{name}/changes", PRIVILEGED)
                .then()
                .body("items.kind", hasItem("SECOND_FACTOR_RESET"))
                .body("items.kind", hasItem("SECOND_FACTOR_CONFIRMED"));
    }

    /// It is good for some minutes; with a factor of the thief's own it would be for good.
    @Test
    void a_stolen_token_alone_enrols_nobody() {
        JsonPath stolen = signIn("agent1", null).extract().jsonPath();
        JsonPath enrolment =
                with(stolen)
                        .post("/auth/second-factor")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        String code = codeOf(new Totp(enrolment.getString("secret")), 0);

        confirm(stolen, "open barley", code)
                .statusCode(401)
                .body("code", equalTo("INVALID_CREDENTIALS"));

        with(stolen)
                .body(Map.of("otp", code))
                .post("/auth/second-factor/confirmation")
                .then()
                .statusCode(422);
        signIn("agent1", null).statusCode(200);
        with(stolen).get("/policies").then().statusCode(200);
    }

    @Test
    void neither_secret_nor_codes_are_in_the_database() {
        Enrolled enrolled = enrolled();

        String sealed = database.rows("select sealed from second_factor").getFirst().getString(0);
        assertThat(sealed).doesNotContain(enrolled.totp().secret());
        assertThat(box.open(PRIVILEGED, sealed)).isEqualTo(enrolled.totp().secret());
        assertThat(database.rows("select hash from recovery_code"))
                .hasSize(10)
                .noneMatch(row -> enrolled.recoveryCodes().contains(row.getString(0)));
        assertThatThrownBy(() -> box.open("admin1", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThat(box.seal("admin1", "x")).isNotEqualTo(box.seal("admin1", "x"));
    }

    @Test
    void the_token_of_another_issuer_has_no_second_factor_here() {
        Api.as(PRIVILEGED)
                .post("/auth/second-factor")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_SESSION"));
        Api.anonymous().post("/auth/second-factor").then().statusCode(401);
    }

    private record Enrolled(Totp totp, List<String> recoveryCodes) {}

    private static Enrolled enrolled() {
        JsonPath session = signIn(PRIVILEGED, null).extract().jsonPath();
        Totp totp = begun(session);
        JsonPath confirmed =
                confirmedByTheLastCode(session, totp).statusCode(200).extract().jsonPath();
        return new Enrolled(totp, confirmed.getList("recoveryCodes"));
    }

    private static Totp begun(JsonPath session) {
        JsonPath enrolment =
                with(session)
                        .post("/auth/second-factor")
                        .then()
                        .statusCode(201)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .jsonPath();
        String secret = enrolment.getString("secret");
        assertThat(enrolment.getString("otpauthUri"))
                .isEqualTo(
                        "otpauth://totp/Redress:supervisor1?secret=%s&issuer=Redress"
                                .formatted(secret));
        return new Totp(secret);
    }

    /// By the code before the present one, which is left for the test. A step that ends between the
    /// code and the request makes it the last but one, which is refused: then the next is the last.
    private static ValidatableResponse confirmedByTheLastCode(JsonPath session, Totp totp) {
        long step = step();
        ValidatableResponse answer = confirm(session, totp.code(step - 1));
        return step() == step ? answer : confirmedAgain(session, totp, answer);
    }

    private static ValidatableResponse confirmedAgain(
            JsonPath session, Totp totp, ValidatableResponse answer) {
        return answer.extract().statusCode() == 401 ? confirm(session, codeOf(totp, -1)) : answer;
    }

    private static String codeOf(Totp totp, int stepsFromNow) {
        return totp.code(step() + stepsFromNow);
    }

    /// One that was never good, nor will be before the test is over.
    private static String wrong(Totp totp) {
        List<String> near = LongStream.range(-3, 20).mapToObj(i -> totp.code(step() + i)).toList();
        return IntStream.range(0, 100)
                .mapToObj("%06d"::formatted)
                .filter(code -> !near.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static long step() {
        return Instant.now().getEpochSecond() / 30;
    }

    private static ValidatableResponse confirm(JsonPath session, String code) {
        return confirm(session, PASSWORD, code);
    }

    private static ValidatableResponse confirm(JsonPath session, String password, String code) {
        return with(session)
                .body(Map.of("password", password, "otp", code))
                .post("/auth/second-factor/confirmation")
                .then();
    }

    private static ValidatableResponse reset(String actor, String account) {
        return Api.as(actor)
                .body(Map.of("reason", "手机丢失"))
                .post("/accounts/{name}/second-factor-reset", account)
                .then();
    }

    private static ValidatableResponse refreshed(JsonPath session) {
        return Api.anonymous()
                .body(Map.of("refreshToken", session.getString("refreshToken")))
                .post("/auth/refresh")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse signIn(String username, @Nullable String otp) {
        Map<String, String> body = new HashMap<>();
        body.put("username", username);
        body.put("password", PASSWORD);
        if (otp != null) {
            body.put("otp", otp);
        }
        return Api.anonymous().body(body).post("/auth/token").then();
    }

    private static RequestSpecification with(JsonPath session) {
        return Api.anonymous()
                .header("Authorization", "Bearer " + session.getString("accessToken"));
    }
}
