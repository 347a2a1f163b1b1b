package dev.redress.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DeskTimeTest {

    @Test
    void each_answer_says_what_time_it_is_at_the_desk() {
        Api.setClock("2026-03-02T10:00:00+08:00");

        assertThat(Api.as("agent1").get("/complaints").header(DeskTime.HEADER))
                .isEqualTo("2026-03-02T02:00:00Z;stands");
    }

    @Test
    void also_the_one_to_whoever_is_not_let_in() {
        assertThat(given().get("/api/v1/complaints").header(DeskTime.HEADER)).isNotNull();
    }

    @Test
    void what_is_not_of_the_api_says_nothing() {
        assertThat(given().get("/q/health/live").header(DeskTime.HEADER)).isNull();
    }
}
