package dev.redress.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ExplanationResourceTest {

    private static final String GENERAL = "客服态度差";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-09-30T20:10:00+08:00");
    }

    private static ValidatableResponse explained(
            String account, String language, ACase complaint, String stage) {
        return Api.as(account)
                .header("Accept-Language", language)
                .get("/complaints/{id}/deadlines/{stage}/explanation", complaint.id(), stage)
                .then();
    }

    @Test
    void the_supervisor_reads_the_counted_days_in_english() {
        explained("supervisor1", "en", ACase.of("customer1", GENERAL), "RESOLVE")
                .statusCode(200)
                .body("allowance", equalTo("WD 7"))
                .body("trigger", equalTo("RECEIPT"))
                .body("policyVersion", equalTo(1))
                .body("calendarVersion", equalTo("CN-2026.1"))
                .body("dueAt", equalTo("2026-10-15T10:00:00Z"))
                .body(
                        "spans.findAll { it.day > 0 }.date",
                        contains(
                                "2026-10-08",
                                "2026-10-09",
                                "2026-10-10",
                                "2026-10-12",
                                "2026-10-13",
                                "2026-10-14",
                                "2026-10-15"))
                .body("ledger.event", contains("STARTED"))
                .body(
                        "text",
                        hasItem(
                                "2026-10-10 (make-up working day): 09:00 to 18:00 counts, 9 h (day 3)."))
                .body("text", hasItem("So it is due at 2026-10-15 18:00."));
    }

    @Test
    void the_customer_reads_them_in_chinese() {
        explained("customer1", "zh-CN", ACase.of("customer1", GENERAL), "RESOLVE")
                .statusCode(200)
                .body("text[0]", containsString("7 个工作日"))
                .body("text", hasItem("2026-10-01(节假日):不计入,非工作日。"));
    }

    @Test
    void the_ledger_tells_of_the_met_receipt() {
        explained("agent1", "en", ACase.of("customer1", GENERAL).assigned(), "ACK")
                .statusCode(200)
                .body("state", equalTo("MET"))
                .body("ledger.event", contains("STARTED", "MET"));
    }

    @Test
    void a_stage_that_the_case_does_not_have_is_not_found() {
        ACase complaint = ACase.of("customer1", GENERAL);

        explained("supervisor1", "en", complaint, "RISK_REPORT").statusCode(404);
        explained("supervisor1", "en", complaint, "NONSENSE").statusCode(404);
    }

    @Test
    void another_customers_case_is_not_found() {
        explained("customer2", "en", ACase.of("customer1", GENERAL), "RESOLVE").statusCode(404);
    }
}
