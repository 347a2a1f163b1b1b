package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ApiDescriptionTest {

    @Test
    void it_is_open_and_has_full_paths() {
        assertThat(description().<String, Object>getMap("paths").keySet())
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
    void every_operation_says_what_it_does_and_that_input_may_be_invalid() {
        List<String> silent =
                description()
                        .getList(
                                """
                                paths.collectMany { path, item ->
                                  item.findAll { it.key in ['get', 'post', 'put', 'delete'] }
                                      .findAll { method, it ->
                                        it.summary == null || !it.responses.containsKey('422') }
                                      .collect { method, it -> method + ' ' + path } }\
                                """);

        assertThat(silent).isEmpty();
    }

    @Test
    void what_the_problems_refer_to_is_described() {
        assertThat(description().getMap("components.schemas.Problem.properties"))
                .containsKeys("status", "code", "errors", "caseStatus", "allowed");
    }

    @Test
    void what_the_server_hands_to_an_operation_is_no_body_of_a_request() {
        assertThat(description().getMap("components.schemas").keySet())
                .noneMatch(name -> name.toString().startsWith("Http"));
    }

    @Test
    void a_command_says_that_it_may_be_out_of_turn() {
        Map<String, ?> responses =
                description()
                        .getMap("paths.'/api/v1/complaints/{id}/investigation'.post.responses");

        assertThat(responses.keySet())
                .contains("200", "401", "403", "404", "409", "412", "422", "428");
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
