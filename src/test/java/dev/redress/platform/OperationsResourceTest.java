package dev.redress.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OperationsResourceTest {

    private static final String SWEEP = "/api/v1/operations/deadline-sweep/runs";

    @ParameterizedTest
    @ValueSource(strings = {"scheduler", "admin"})
    void who_may_start_it_gets_the_report(String role) {
        as(role).post(SWEEP)
                .then()
                .statusCode(200)
                .body("operation", equalTo("deadline-sweep"))
                .body("dryRun", equalTo(false))
                .body("at", notNullValue());
    }

    @Test
    void a_dry_run_is_reported_as_one() {
        as("admin")
                .body("{\"dryRun\": true, \"limit\": 5}")
                .post(SWEEP)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true));
    }

    @Test
    void others_may_not_start_it() {
        as("supervisor").post(SWEEP).then().statusCode(403);
    }

    @Test
    void an_unknown_operation_is_not_found() {
        as("admin")
                .post("/api/v1/operations/spring-cleaning/runs")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void a_limit_out_of_range_is_invalid() {
        as("admin")
                .body("{\"limit\": 0}")
                .post(SWEEP)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("limit"));
    }

    private static RequestSpecification as(String role) {
        String token = Jwt.upn(role + "1").groups(role).sign();
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
