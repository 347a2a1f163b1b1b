package dev.redress.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CalendarResourceTest {

    private static final Map<String, ?> SHOP =
            Map.of(
                    "zone",
                    "Asia/Shanghai",
                    "week",
                    Map.of("mon", List.of(List.of("09:00", "12:00"))));

    @Inject RulesReset rules;

    @BeforeEach
    void start_with_what_is_delivered() {
        rules.reset();
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    @Test
    void the_desk_shows_its_calendar_and_the_years_that_it_knows() {
        Api.as("agent1")
                .get("/calendars/CN")
                .then()
                .statusCode(200)
                .body("zone", equalTo("Asia/Shanghai"))
                .body("week.mon", contains(List.of("09:00", "18:00")))
                .body("week.sun", equalTo(List.of()))
                .body("holidays", hasItems("2026-10-01", "2024-01-01"))
                .body("overrides.'2026-02-14'", contains(List.of("09:00", "18:00")))
                .body("years.version", contains("CN-2024.1", "CN-2025.1", "CN-2026.1"));
        Api.as("auditor1")
                .get("/calendars")
                .then()
                .body("items.id", contains("CN", "CN-2024", "CN-2025", "CN-2026"));
    }

    @Test
    void a_delivered_year_is_amended_by_the_next_version() {
        Map<String, ?> year = Map.of("holidays", List.of("2026-01-01"), "makeUpDays", List.of());

        Api.as("operations1")
                .header("If-Match", "\"1\"")
                .body(year)
                .put("/calendars/CN-2026")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("loadedBy", equalTo("operations1"));
        Api.as("operations1")
                .header("If-Match", "\"1\"")
                .body(year)
                .put("/calendars/CN-2026")
                .then()
                .statusCode(412);
        Api.as("agent1")
                .get("/calendars/CN")
                .then()
                .body("years.version", contains("CN-2024.1", "CN-2025.1", "CN-2026.2"));
        Api.as("agent1").get("/calendars/CN-2026").then().body("year", equalTo(2026));
    }

    @Test
    void the_platform_loads_calendars_of_its_own() {
        Api.as("admin1")
                .body(SHOP)
                .put("/calendars/shop")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("week.mon", contains(List.of("09:00", "12:00")));
        Api.as("agent1").get("/calendars").then().body("items.id", hasItem("shop"));

        Api.as("admin1")
                .body(Map.of("zone", "Asia/Shanghai"))
                .put("/calendars/shop")
                .then()
                .statusCode(422);
        Api.as("admin1").body(SHOP).put("/calendars/CN").then().statusCode(422);
        Api.as("admin1").body(SHOP).put("/calendars/CN-1999").then().statusCode(422);
        Api.as("supervisor1").body(SHOP).put("/calendars/shop").then().statusCode(403);
        Api.as("agent1").get("/calendars/unknown").then().statusCode(404);
        Api.as("agent1").get("/calendars/shop").then().header("ETag", equalTo("\"1\""));
    }
}
