package dev.redress.scenarios;

import static dev.redress.scenarios.Signals.alert;
import static dev.redress.scenarios.Signals.alerts;
import static dev.redress.scenarios.Signals.at;
import static dev.redress.scenarios.Signals.complaints;
import static dev.redress.scenarios.Signals.noticed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §11.4 and §6.6: what many complaints tell together.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SpikeScenariosTest {

    private static final Map<String, String> BRAND_X = Map.of("brand", "X");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    /// On each of the fourteen days before, two at noon.
    private static void fourteenDaysOfTwo() {
        at("2026-03-20T12:00");
        for (int day = 5; day < 19; day++) {
            complaints(2, "2026-03-%02dT18:00".formatted(day), BRAND_X);
        }
    }

    @Test
    @Tag("D09")
    @Tag("CLS-24")
    void a_brand_that_is_complained_about_three_and_then_five_times_as_often() {
        fourteenDaysOfTwo();
        complaints(5, "2026-03-20T09:00", BRAND_X);
        // Exactly 24 hours ago is not within the last 24 hours.
        complaints(0, "2026-03-19T12:00", BRAND_X);
        assertThat(noticed()).isZero();
        assertThat(alerts()).isEmpty();

        complaints(1, "2026-03-20T12:00", BRAND_X);

        assertThat(noticed()).isOne();
        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.get("kind")).isEqualTo("SPIKE");
                    assertThat(alert.get("dimension")).isEqualTo("BRAND");
                    assertThat(alert.get("value")).isEqualTo("X");
                    assertThat(alert.get("level")).isEqualTo("YELLOW");
                    assertThat(alert.get("complaints")).isEqualTo(6);
                    assertThat(alert.get("baseline")).isEqualTo("2.00");
                });
        assertThat(told()).containsExactly("SPIKE role:supervisor");
        Object id = alerts().getFirst().get("id");

        assertThat(noticed()).isZero();
        complaints(3, "2026-03-20T12:00", BRAND_X);
        assertThat(noticed()).isZero();
        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.get("level")).isEqualTo("YELLOW"));

        complaints(1, "2026-03-20T12:00", BRAND_X);

        assertThat(noticed()).isOne();
        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.get("id")).isEqualTo(id);
                    assertThat(alert.get("level")).isEqualTo("ORANGE");
                    assertThat(alert.get("complaints")).isEqualTo(10);
                });
        assertThat(alert(id).getList("history.type")).containsExactly("OPENED", "RAISED");
        assertThat(alert(id).getList("history.complaints")).containsExactly(6, 10);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "SPIKE role:supervisor",
                        "SPIKE role:supervisor",
                        "SPIKE role:middle",
                        "SPIKE role:back");
    }

    @Test
    void a_brand_is_the_same_however_it_is_typed() {
        at("2026-03-20T12:00");
        complaints(2, "2026-03-20T09:00", Map.of("brand", "Acme Phone"));
        complaints(2, "2026-03-20T09:00", Map.of("brand", "ACME phone"));
        complaints(1, "2026-03-20T09:00", Map.of("brand", "acme\u3000PHONE"));

        noticed();

        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.get("value")).isEqualTo("ACMEPHONE");
                    assertThat(alert.get("complaints")).isEqualTo(5);
                });
    }

    @Test
    @Tag("D10")
    void a_brand_that_nobody_complained_about_before() {
        at("2026-03-20T12:00");
        complaints(4, "2026-03-20T09:00", Map.of("brand", "Y"));
        // A second too early: 24 hours ago.
        complaints(1, "2026-03-19T12:00", Map.of("carrier", "SF"));
        noticed();
        assertThat(alerts()).isEmpty();

        complaints(1, "2026-03-20T12:00", Map.of("brand", "Y"));
        noticed();

        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.get("level")).isEqualTo("YELLOW");
                    assertThat(alert.get("value")).isEqualTo("Y");
                    assertThat(alert.get("baseline")).isEqualTo("1.00");
                });
    }

    @Test
    void each_of_the_six_is_watched() {
        at("2026-03-20T12:00");
        for (String field :
                List.of("productId", "brand", "batchNo", "merchantId", "carrier", "region")) {
            complaints(5, "2026-03-20T09:00", Map.of(field, "same"));
        }

        noticed();

        assertThat(alerts())
                .extracting(alert -> alert.get("dimension"))
                .containsExactlyInAnyOrder(
                        "PRODUCT", "BRAND", "BATCH", "MERCHANT", "CARRIER", "REGION");
        Api.as("agent1")
                .queryParam("limit", 4)
                .get("/alerts")
                .then()
                .body("items", hasSize(4))
                .extract()
                .path("next");
        String next = Api.as("agent1").queryParam("limit", 4).get("/alerts").path("next");
        Api.as("agent1")
                .queryParam("limit", 4)
                .queryParam("cursor", next)
                .get("/alerts")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void an_alert_is_closed_by_a_person_or_when_it_was_calm_for_a_day() {
        at("2026-03-20T12:00");
        complaints(5, "2026-03-20T12:00", BRAND_X);
        complaints(5, "2026-03-20T12:00", Map.of("region", "上海"));
        noticed();
        Object region =
                alerts().stream()
                        .filter(alert -> "REGION".equals(alert.get("dimension")))
                        .findFirst()
                        .orElseThrow()
                        .get("id");
        Map<String, String> reason = Map.of("reason", "台风已过");
        Api.as("agent1").body(reason).post("/alerts/{id}/closure", region).then().statusCode(403);
        Api.as("middle1")
                .body(Map.of("reason", " "))
                .post("/alerts/{id}/closure", region)
                .then()
                .statusCode(422);
        Api.as("middle1")
                .body(reason)
                .post("/alerts/{id}/closure", region)
                .then()
                .statusCode(200)
                .body("closedBy", equalTo("middle1"))
                .body("reason", equalTo("台风已过"));
        Api.as("middle1")
                .body(reason)
                .post("/alerts/{id}/closure", region)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_CLOSED"));

        assertThat(noticed()).isZero();
        at("2026-03-21T11:59");
        assertThat(noticed()).isZero();
        assertThat(open()).containsExactly("X");
        at("2026-03-22T11:58");
        noticed();
        assertThat(open()).containsExactly("X");
        at("2026-03-22T11:59");
        noticed();

        assertThat(open()).isEmpty();
        Api.as("customer1").get("/alerts").then().statusCode(403);
        Api.as("agent1").get("/alerts/1-1-1-1-1").then().statusCode(404);
        Api.as("agent1").queryParam("open", "maybe").get("/alerts").then().statusCode(422);
    }

    private static List<String> open() {
        return Api.as("supervisor1")
                .queryParam("open", true)
                .get("/alerts")
                .then()
                .extract()
                .jsonPath()
                .getList("items.value");
    }

    private List<String> told() {
        return database
                .rows("select template || ' ' || recipient from outbox where template = 'SPIKE'")
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
