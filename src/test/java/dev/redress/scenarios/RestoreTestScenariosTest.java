package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Restored backups are registered, and missed when there was none for half a year (SEC-09).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RestoreTestScenariosTest {

    @Inject Database database;

    @BeforeEach
    void a_desk_with_a_case() {
        database.empty();
        Played.received("2026-03-02T10:00", Played.GENERAL);
    }

    private static Map<String, Object> restored(String at, boolean passed) {
        Map<String, Object> body = new HashMap<>();
        body.put("backupOf", "2026-03-02T02:00:00+08:00");
        body.put("restoredAt", at);
        body.put("passed", passed);
        body.put("recoveryTime", "PT25M");
        body.put("result", "工单、历史、证据链与备份一致");
        return body;
    }

    private static ValidatableResponse recorded(Map<String, Object> body) {
        return Api.as("operations1").body(body).post("/restore-tests").then();
    }

    private static int told() {
        return Api.run("security-watch").extract().path("done");
    }

    private List<String> recipients() {
        return database
                .rows(
                        "select recipient from outbox where template = 'RESTORE_TEST_OVERDUE'"
                                + " order by recipient")
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    /// The last instant of the six months, and the one behind it.
    @Test
    @Tag("SEC-09")
    void a_restore_test_younger_than_six_months_exists_or_is_missed() {
        Api.setClock("2026-03-02T11:00:00+08:00");
        recorded(restored("2026-03-02T10:30:00+08:00", true))
                .statusCode(201)
                .body("lost", equalTo("PT8H30M"));
        Api.as("auditor1")
                .get("/restore-tests")
                .then()
                .body("items.passed", contains(true))
                .body("items[0].recoveryTime", equalTo("PT25M"))
                .body("items[0].conductedBy", equalTo("operations1"))
                .body("items[0].restoredAt", equalTo("2026-03-02T02:30:00Z"));

        Api.setClock("2026-09-02T10:30:00+08:00");
        assertThat(told()).isZero();
        Api.setClock("2026-09-02T10:30:01+08:00");
        assertThat(told()).isEqualTo(2);
        assertThat(told()).isZero();
        assertThat(recipients()).containsExactly("role:admin", "role:operations");

        recorded(restored("2026-09-02T10:00:00+08:00", false)).statusCode(201);
        Api.setClock("2026-10-01T00:00:00+08:00");
        assertThat(told()).isEqualTo(2);

        recorded(restored("2026-09-30T10:00:00+08:00", true)).statusCode(201);
        Api.setClock("2026-11-01T00:00:00+08:00");
        assertThat(told()).isZero();
    }

    @Test
    @Tag("SEC-09")
    void where_none_was_ever_passed_it_is_missed_six_months_after_the_first_case() {
        Api.setClock("2026-09-02T10:00:00+08:00");
        assertThat(told()).isZero();
        Api.setClock("2026-09-02T10:00:01+08:00");
        assertThat(told()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "restoredAt, 2026-03-02T01:59:59+08:00",
        "restoredAt, 2026-03-02T11:00:01+08:00",
        "recoveryTime, -PT1S",
        "lost, -PT1S",
        "result, ' '"
    })
    void what_cannot_be_is_refused(String field, String value) {
        Api.setClock("2026-03-02T11:00:00+08:00");
        Map<String, Object> body = restored("2026-03-02T10:30:00+08:00", true);
        body.put(field, value);

        recorded(body).statusCode(422).body("errors.field", contains(field));
    }
}
