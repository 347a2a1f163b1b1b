package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whoever looks at, takes out or guesses more than is normal is found by the log. It is only added
/// to, so each test has a day of its own that nobody else lives in.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AbnormalAccessTest {

    private static final List<String> CONTACT_PURPOSES =
            List.of(
                    "ORDER_HANDLING",
                    "CUSTOMER_SERVICE",
                    "IDENTITY_VERIFICATION",
                    "LEGAL_DUTY",
                    "SECURITY_INVESTIGATION");

    @Inject Database database;

    private String person;

    @BeforeEach
    void start_empty() {
        database.empty();
        person = "supervisor" + UUID.randomUUID().toString().replaceAll("\\D", "");
    }

    @AfterEach
    void back_to_the_usual_day() {
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    @Tag("SEC-15")
    void too_many_reveals_exports_and_failed_sign_ins_are_told_to_security() {
        Api.setClock("2026-09-08T10:00:00+08:00");
        for (String id : List.of(submitted(), submitted())) {
            for (String purpose : CONTACT_PURPOSES) {
                for (String field : List.of("name", "phone", "email")) {
                    reveal(id, field, purpose, 200);
                }
            }
        }
        for (int i = 0; i < 20; i++) {
            export();
        }
        failToSignIn(10);
        awaitRefusals(10);
        assertThat(noticed()).isZero();

        reveal(submitted(), "phone", "CUSTOMER_SERVICE", 429);
        export();
        failToSignIn(1);
        awaitRefusals(11);

        assertThat(noticed()).isEqualTo(4);
        Api.as("security1")
                .get("/security-events?kind=ABNORMAL_ACCESS&state=REPORTED")
                .then()
                .body("items.source", hasItem("DETECTION"))
                .body(
                        "items.summary",
                        containsInAnyOrder(
                                person + ": REVEALS 31 > 30 (PT1H)",
                                "auditor7: EXPORTS 21 > 20 (PT1H)",
                                person + ": FAILED_LOGINS 11 > 10 (PT1H)",
                                "address 127.0.0.1: FAILED_LOGINS 11 > 10 (PT1H)"));
        assertThat(database.rows("select 1 from outbox where template = 'SECURITY_EVENT_REPORTED'"))
                .isNotEmpty();
    }

    @Test
    void an_open_event_is_told_of_again_only_when_there_was_more() {
        Api.setClock("2026-09-09T10:00:00+08:00");
        for (int i = 0; i < 21; i++) {
            export();
        }
        Api.setClock("2026-09-09T10:05:00+08:00");
        assertThat(noticed()).isOne();
        Api.setClock("2026-09-09T10:10:00+08:00");
        assertThat(noticed()).isZero();

        export();
        assertThat(noticed()).isOne();
        assertThat(noticed()).isZero();

        String event =
                Api.as("security1")
                        .get("/security-events?kind=ABNORMAL_ACCESS")
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("items[0].id");
        Api.as("security1")
                .get("/security-events/{id}/timeline", event)
                .then()
                .body("items.type", contains("REPORTED", "NOTICED_AGAIN"))
                .body("items[1].details.summary", equalTo("auditor7: EXPORTS 22 > 20 (PT1H)"));
    }

    @Test
    void what_lies_longer_back_than_the_window_does_not_count() {
        Api.setClock("2026-09-10T10:00:00+08:00");
        export();
        Api.setClock("2026-09-10T11:00:00+08:00");
        for (int i = 0; i < 20; i++) {
            export();
        }

        assertThat(noticed()).isZero();
    }

    private static int noticed() {
        return Api.run("abnormal-access").body("failures", hasSize(0)).extract().path("done");
    }

    private static String submitted() {
        return Api.as("app1")
                .body(
                        Map.of(
                                "channel",
                                "APP",
                                "customer",
                                Map.of(
                                        "id", "customer1",
                                        "name", "张三",
                                        "phone", "13812345678",
                                        "email", "zhang@example.com"),
                                "content",
                                "客服态度差"))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void reveal(String id, String field, String purpose, int status) {
        Api.as(person)
                .body(Map.of("field", field, "purpose", purpose))
                .post("/complaints/{id}/reveals", id)
                .then()
                .statusCode(status);
    }

    /// The log itself is taken out of the desk.
    private static void export() {
        Api.as("auditor7").accept("*/*").get("/audit/chain?limit=1").then().statusCode(200);
    }

    private void failToSignIn(int times) {
        for (int i = 0; i < times; i++) {
            Api.anonymous()
                    .body(Map.of("username", person, "password", "wrong"))
                    .post("/auth/token")
                    .then()
                    .statusCode(401);
        }
    }

    private void awaitRefusals(int count) {
        database.await(
                "audit_entry where action = 'SIGN_IN_REFUSED' and actor = '%s'".formatted(person),
                count);
    }
}
