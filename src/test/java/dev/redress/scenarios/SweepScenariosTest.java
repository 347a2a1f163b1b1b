package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Time passes and nobody does anything: the scheduled sweeps find it all.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SweepScenariosTest {

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("ESC-15")
    void warnings_breaches_stalls_and_stale_cases_are_found_without_anybody() {
        Played silent = received("2026-03-02T10:00", Played.GENERAL);
        Played begun =
                received("2026-03-02T10:00", Played.GENERAL)
                        .assigned()
                        .then("agent1", "messages", Map.of("text", "正在核实", "progress", true));
        Api.as("app1")
                .body(
                        Map.of(
                                "orderNo", "ORD-1",
                                "customerId", "customer1",
                                "at", "2026-03-02T10:00:00+08:00",
                                "text", "离开上海"))
                .post("/shipments/SF1/nodes")
                .then()
                .statusCode(200);

        silent.at("2026-03-02T10:44:59.999999");
        deadlines(0, 0, 0);
        silent.at("2026-03-02T10:45");
        deadlines(1, 0, 0);
        silent.at("2026-03-02T11:00");
        deadlines(0, 0, 0);
        silent.at("2026-03-02T11:00:00.000001");
        deadlines(0, 1, 0);
        assertThat(silent.stateOf("FIRST_RESPONSE")).isEqualTo("BREACHED");
        assertThat(silent.events("SLA_WARNING")).hasSize(1);
        assertThat(silent.events("SLA_BREACHED")).hasSize(1);

        silent.at("2026-03-03T10:00").swept();
        assertThat(database.count("shipment_stall")).isZero();
        assertThat(idleness(begun)).isZero();
        silent.at("2026-03-03T10:00:00.000001").swept();
        assertThat(database.count("shipment_stall")).isEqualTo(1);
        assertThat(idleness(begun)).isEqualTo(1);
    }

    private static void deadlines(int warned, int breached, int stalled) {
        Api.run("deadline-sweep")
                .body("warned", equalTo(warned))
                .body("breached", equalTo(breached))
                .body("stalled", equalTo(stalled))
                .body("failed", equalTo(0));
        Api.run("escalation-sweep").body("escalated", equalTo(0));
    }

    private static long idleness(Played played) {
        return played.events("ESCALATED").stream()
                .filter(event -> event.toString().contains("STALE"))
                .count();
    }
}
