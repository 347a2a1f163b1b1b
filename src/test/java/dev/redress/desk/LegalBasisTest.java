package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The rule of law behind a decision, a violation and an incident can be noted, and need not be.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LegalBasisTest {

    private static final String BASIS = "《电子商务法》第六十三条";

    @Inject Database database;

    @BeforeEach
    void a_quiet_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    @Tag("LAW-05")
    void a_decision_a_violation_and_an_incident_may_name_it() {
        ACase decided =
                ACase.of("customer1", Cases.RUDE_SERVICE)
                        .proposed()
                        .then("supervisor1", "decision", Map.of("legalBasis", BASIS));
        assertThat(decided.timelineFor("supervisor1"))
                .anySatisfy(entry ->
                        assertThat(entry)
                                .containsEntry("type", "DECIDED")
                                .containsEntry("legalBasis", BASIS));
        ACase.of("customer2", Cases.RUDE_SERVICE)
                .proposed()
                .then("supervisor1", "decision", Map.of());

        opened("violations", Map.of("kind", "ILLEGAL_USE", "summary", "x", "legalBasis", BASIS))
                .body("legalBasis", equalTo(BASIS));
        opened("violations", Map.of("kind", "ILLEGAL_USE", "summary", "x"))
                .body("legalBasis", nullValue());

        String id =
                opened("incidents", Map.of("incidentClass", "DATA_LEAK", "summary", "x"))
                        .extract()
                        .path("id");
        Api.as("security1")
                .header("If-Match", "\"1\"")
                .body(
                        Map.of(
                                "persons",
                                true,
                                "authority",
                                true,
                                "reason",
                                "涉及手机号",
                                "legalBasis",
                                BASIS))
                .post("/incidents/{id}/notification-decision", id)
                .then()
                .statusCode(200)
                .body("notificationDecision.legalBasis", equalTo(BASIS));
    }

    private static ValidatableResponse opened(String path, Map<String, ?> body) {
        return Api.as("security1").body(body).post("/" + path).then().statusCode(201);
    }
}
