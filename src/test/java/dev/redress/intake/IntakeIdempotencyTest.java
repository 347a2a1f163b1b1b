package dev.redress.intake;

import static dev.redress.intake.ComplaintFixture.MONDAY_10AM;
import static dev.redress.intake.ComplaintFixture.aComplaint;
import static dev.redress.intake.ComplaintFixture.aComplaintOf;
import static dev.redress.intake.ComplaintFixture.aComplaintWith;
import static dev.redress.intake.ComplaintFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IntakeIdempotencyTest {

    private static final int PARALLEL = 50;

    @Inject Database database;

    @BeforeEach
    void start_on_monday_at_ten() {
        database.empty();
        Api.setClock(MONDAY_10AM);
    }

    @Test
    @Tag("M05")
    void a_key_is_good_for_one_request() {
        Response first = submit("app1", "K-1", aComplaint());
        Response again = submit("app1", "K-1", aComplaint());
        Response other = submit("app1", "K-1", aComplaintWith("brand", "某牌"));

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        other.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(database.count("complaint")).isOne();
        assertThat(database.count("outbox")).isOne();
    }

    /// All fifty are under way at once; whoever is not the first is answered like the first.
    @Test
    @Tag("M06")
    void fifty_requests_at_once_with_one_key_make_one_case() throws Exception {
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(PARALLEL)) {
            List<Future<Response>> requests = new ArrayList<>();
            for (int i = 0; i < PARALLEL; i++) {
                requests.add(threads.submit(() -> submit("app1", "K-1", aComplaint())));
            }
            for (Future<Response> request : requests) {
                answers.add(request.get());
            }
        }

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201);
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(database.count("complaint")).isOne();
        assertThat(database.count("idempotency_key")).isOne();
    }

    @Test
    void the_order_of_the_members_makes_no_other_request() {
        submit(
                "app1",
                "K-1",
                "{\"channel\":\"APP\",\"content\":\"a\",\"customer\":{\"id\":\"C\"}}");

        submit(
                        "app1",
                        "K-1",
                        "{\"customer\": {\"id\":\"C\"}, \"content\":\"a\", \"channel\":\"APP\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void two_callers_never_share_a_key() {
        submit("app1", "K-1", aComplaint()).then().statusCode(201);
        submit("customer1", "K-1", aComplaint()).then().statusCode(201);

        submit("customer2", "K-1", aComplaintOf(Map.of("id", "customer2"))).then().statusCode(201);
        assertThat(database.count("complaint")).isEqualTo(3);
    }

    @Test
    void without_a_key_every_request_is_a_new_one() {
        ComplaintFixture.submit("app1", aComplaint()).then().statusCode(201);
        ComplaintFixture.submit("app1", aComplaint()).then().statusCode(201);

        assertThat(database.count("complaint")).isEqualTo(2);
        assertThat(database.count("idempotency_key")).isZero();
    }

    @Test
    void a_refused_request_uses_no_key() {
        submit("app1", "K-1", aComplaintWith("content", " ")).then().statusCode(422);

        submit("app1", "K-1", aComplaint()).then().statusCode(201);
    }

    @Test
    void a_key_has_up_to_200_visible_characters() {
        submit("app1", "k".repeat(200), aComplaint()).then().statusCode(201);
        long before = written(database);

        submit("app1", "k".repeat(201), aComplaint())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("Idempotency-Key"));
        assertThat(written(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\tb"})
    void a_key_of_other_characters_is_refused(String key) {
        submit("app1", key, aComplaint())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("INVALID_FORMAT"));
        assertThat(written(database)).isZero();
    }

    private static Response submit(String account, String key, Object body) {
        return Api.as(account).header("Idempotency-Key", key).body(body).post("/complaints");
    }
}
