package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ApiDescriptionTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void it_is_open_and_has_full_paths() {
        assertThat(paths().keySet())
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/v1/"))
                .contains(
                        "/api/v1/complaints",
                        "/api/v1/complaints/{id}",
                        "/api/v1/imports",
                        "/api/v1/surveys/{token}/response",
                        "/api/v1/operations/{name}/runs");
    }

    @Test
    void every_operation_says_what_it_does_and_which_problems_it_answers() {
        paths().forEach((path, item) ->
                item.forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        assertThat(operation).as("%s %s", method, path).containsKey("summary");
                        assertThat(operation.get("responses").toString())
                                .as("%s %s", method, path)
                                .contains("422=");
                    }
                }));
    }

    @Test
    void what_the_problems_refer_to_is_described() {
        assertThat(description().getMap("components.schemas.Problem.properties"))
                .containsKeys("status", "code", "errors", "caseStatus", "allowed");
    }

    @Test
    void a_command_says_that_it_may_be_out_of_turn() {
        Map<String, Object> investigation =
                paths().get("/api/v1/complaints/{id}/investigation").get("post");

        assertThat(((Map<?, ?>) investigation.get("responses")).keySet())
                .map(Object::toString)
                .containsAll(List.of("200", "401", "403", "404", "409", "412", "422", "428"));
    }

    private static Map<String, Map<String, Map<String, Object>>> paths() {
        return description().getMap("paths");
    }

    private static JsonPath description() {
        return RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
