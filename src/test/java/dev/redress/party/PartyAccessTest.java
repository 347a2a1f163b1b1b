package dev.redress.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever answers as a party by a link is nobody everywhere else.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PartyAccessTest {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    /// What answers without a token (design.md §4).
    private static final String OPEN =
            "/api/v1/(links|surveys|hooks|help|faq|auth)(/.*)?|/q/(health|openapi).*";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Invited.clock("2026-03-02T10:00");
    }

    /// As a bearer token, in place of an id, and as a key: in every operation that there is.
    @Test
    void the_token_of_a_link_opens_its_own_operations_and_no_other() {
        String token = Invited.asked(database).token();
        Map<String, Map<String, Object>> paths =
                given().queryParam("format", "json").get("/q/openapi").jsonPath().getMap("paths");

        List<String> tried = new ArrayList<>();
        paths.forEach((path, operations) ->
                METHODS.stream()
                        .filter(method -> operations.containsKey(method) && !path.matches(OPEN))
                        .forEach(method -> {
                            tried.add(path);
                            assertThat(statusOf(method, path, token))
                                    .as("%s %s", method, path)
                                    .isEqualTo(401);
                        }));

        assertThat(tried).hasSizeGreaterThan(50).contains("/api/v1/complaints/{id}/decision");
    }

    @Test
    void what_a_party_reads_stands_in_the_audit_log() {
        Invited asked = Invited.asked(database);
        given().basePath("/api/v1").get("/links/{token}", asked.token()).then().statusCode(200);

        Api.as("auditor1")
                .get("/audit?actor=merchant:M-1&action=READ&caseId=" + asked.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].operation", equalTo("GET /links/{token}"))
                .body("items[0].purpose", equalTo("CUSTOMER_SERVICE"))
                .body(not(containsString(asked.token())));
    }

    @Test
    void a_link_has_three_operations_and_every_other_path_below_it_is_none() {
        String token = Invited.asked(database).token();

        for (String noun : List.of("/decision", "/closure", "/timeline", "/evidence/1")) {
            assertThat(Api.anonymous().body("{}").post("/links/" + token + noun).statusCode())
                    .as(noun)
                    .isEqualTo(404);
        }
        assertThat(Api.anonymous().delete("/links/" + token).statusCode()).isEqualTo(405);
        assertThat(Api.anonymous().put("/links/" + token + "/answers").statusCode()).isEqualTo(405);
    }

    private static int statusOf(String method, String path, String token) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", token)
                .cookie("token", token)
                .contentType("application/json")
                .body("{}")
                .request(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]+}", token))
                .statusCode();
    }
}
