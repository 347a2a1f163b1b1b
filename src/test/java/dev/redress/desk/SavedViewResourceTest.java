package dev.redress.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SavedViewResourceTest {

    private static final Map<String, String> SERIOUS =
            Map.of("kind", "queue", "severity", "SERIOUS");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    private static ValidatableResponse keep(String account, String name, Object filters) {
        return Api.as(account)
                .body(Map.of("filters", filters))
                .put("/me/views/{name}", name)
                .then();
    }

    private static ValidatableResponse list(String account) {
        return Api.as(account).get("/me/views").then().statusCode(200);
    }

    @Test
    void a_view_is_there_again_and_nobody_else_sees_it() {
        keep("agent1", "严重的", SERIOUS).statusCode(200);
        keep("agent2", "严重的", Map.of("kind", "mine")).statusCode(200);

        list("agent1")
                .body("items.name", contains("严重的"))
                .body("items[0].filters", equalTo(SERIOUS))
                .body("items[0].changedAt", equalTo("2026-03-02T02:00:00Z"));
        list("agent2").body("items[0].filters", equalTo(Map.of("kind", "mine")));
    }

    @Test
    void the_same_name_takes_the_place_and_a_dropped_one_is_gone() {
        keep("agent1", "A", SERIOUS);
        keep("agent1", "A", Map.of("kind", "all"));
        list("agent1").body("items", hasSize(1)).body("items[0].filters.kind", equalTo("all"));

        Api.as("agent2").delete("/me/views/{name}", "A").then().statusCode(204);
        list("agent1").body("items", hasSize(1));
        Api.as("agent1").delete("/me/views/{name}", "A").then().statusCode(204);
        Api.as("agent1").delete("/me/views/{name}", "A").then().statusCode(204);
        list("agent1").body("items", hasSize(0));
    }

    @Test
    void nobody_keeps_more_than_fifty() {
        for (int i = 1; i <= 50; i++) {
            keep("agent1", "V" + i, SERIOUS).statusCode(200);
        }

        keep("agent1", "V51", SERIOUS).statusCode(409).body("code", equalTo("TOO_MANY_VIEWS"));
        keep("agent1", "V50", Map.of("kind", "all")).statusCode(200);
        list("agent1").body("items", hasSize(50));
    }

    @ParameterizedTest
    @CsvSource({
        "q, 王小明, filters",
        "customerId, customer1, filters",
        "assignee, 13812345678, filters",
        "status, 13812345678, filters.status",
        "overdue, 王小明, filters.overdue",
        "kind, '', filters.kind"
    })
    void what_may_say_who_somebody_is_is_not_kept(String filter, String value, String field) {
        keep("agent1", "A", Map.of(filter, value))
                .statusCode(422)
                .body("errors.field", contains(field));
        list("agent1").body("items", hasSize(0));
    }

    @Test
    void sizes_have_bounds() {
        keep("agent1", "A".repeat(40), Map.of()).statusCode(200);
        keep("agent1", "A".repeat(41), Map.of("status", "SHUT"))
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("name", "filters.status"));
    }

    @Test
    void all_that_a_list_is_asked_for_in_words_is_kept() {
        Map<String, String> all =
                Map.of(
                        "kind", "all",
                        "status", "IN_MEDIATION",
                        "category", "PRODUCT",
                        "severity", "SERIOUS",
                        "overdue", "true");
        keep("agent1", "A", all).statusCode(200).body("filters", equalTo(all));
    }

    @Test
    void customers_and_programs_keep_none() {
        for (String account : new String[] {"customer1", "app1", "bot1", "scheduler1"}) {
            Api.as(account).get("/me/views").then().statusCode(403);
        }
    }
}
