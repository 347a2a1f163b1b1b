package dev.redress.intake;

import static dev.redress.intake.ComplaintFixture.MONDAY_10AM;
import static dev.redress.intake.ComplaintFixture.aComplaint;
import static dev.redress.intake.ComplaintFixture.aComplaintWith;
import static dev.redress.intake.ComplaintFixture.aLine;
import static dev.redress.intake.ComplaintFixture.submit;
import static dev.redress.intake.ComplaintFixture.written;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Spec.md INT-11, design.md §4: evidence comes with the complaint, and is stored with it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class IntakeEvidenceTest {

    private static final String HASH = "ab".repeat(32);
    private static final Map<String, Object> WORDS =
            Map.of("kind", "TEXT", "description", "开箱即有划痕");
    private static final Map<String, Object> REPORT =
            Map.of(
                    "kind", "REFERENCE",
                    "description", "检测报告",
                    "reference", "https://files.example/report.pdf",
                    "sha256", HASH,
                    "mediaType", "application/pdf",
                    "document",
                            Map.of(
                                    "type", "TEST_REPORT",
                                    "issuer", "检测中心",
                                    "issuedOn", "2026-02-27",
                                    "result", "屏幕有划痕"));

    @Inject Database database;

    @BeforeEach
    void start_on_monday_at_ten() {
        database.empty();
        Api.setClock(MONDAY_10AM);
    }

    @Test
    void evidence_comes_with_the_complaint_and_begins_the_chain_of_its_case() {
        String id = accepted("customer1", aComplaintWith("evidence", List.of(WORDS, REPORT)));

        evidence(id)
                .body("items", hasSize(2))
                .body("items.side", contains("CUSTOMER", "CUSTOMER"))
                .body("items[0].description", equalTo("开箱即有划痕"))
                .body("items[0].at", equalTo("2026-03-02T02:00:00Z"))
                .body("items[0].number", equalTo(1))
                .body("items[1].reference", equalTo("https://files.example/report.pdf"))
                .body("items[1].sha256", equalTo(HASH))
                .body("items[1].document.issuedOn", equalTo("2026-02-27"));
        assertThat(broken()).isZero();
        assertThat(givers(id)).containsExactly("customer1", "customer1");
        Api.as("supervisor1")
                .get("/complaints/{id}/timeline", id)
                .then()
                .body("items.findAll { it.type == 'EVIDENCE_RECEIVED' }.items", contains("2"))
                .body("items.findAll { it.type == 'EVIDENCE_RECEIVED' }.late", contains("false"));

        Api.as("customer1")
                .body(Map.of("items", List.of(WORDS)))
                .post("/complaints/{id}/evidence", id)
                .then()
                .statusCode(200);

        evidence(id).body("items.number", contains(1, 2, 3));
        assertThat(broken()).isZero();
    }

    @Test
    void evidence_of_a_complaint_from_the_past_came_when_the_desk_got_it() {
        Map<String, Object> late = aComplaintWith("evidence", List.of(WORDS));
        late.put("receivedAt", "2026-02-25T10:00:00+08:00");

        evidence(accepted("app1", late)).body("items[0].at", equalTo("2026-03-02T02:00:00Z"));
    }

    @Test
    void none_is_as_good_as_an_empty_list() {
        evidence(accepted("customer1", aComplaint())).body("items", hasSize(0));
        evidence(accepted("customer1", aComplaintWith("evidence", List.of())))
                .body("items", hasSize(0));
        assertThat(database.count("evidence")).isZero();
    }

    @Test
    void everything_that_is_wrong_with_a_piece_is_said_and_nothing_is_stored() {
        refused(
                aComplaintWith(
                        "evidence",
                        Arrays.asList(
                                Map.of("description", "无类型"),
                                Map.of("kind", "REFERENCE", "description", "照片"),
                                null,
                                Map.of(
                                        "kind", "REFERENCE",
                                        "description", " ",
                                        "reference", "javascript:alert(1)",
                                        "sha256", "ABC"),
                                Map.of("kind", "TEXT", "description", "字", "reference", "a/b"),
                                Map.of("kind", "FILE", "description", "文件"),
                                Map.of(
                                        "kind", "REFERENCE",
                                        "description", "报告",
                                        "reference", "a/b",
                                        "document", Map.of("type", "TEST_REPORT")))),
                "evidence[0].kind REQUIRED",
                "evidence[1].reference REQUIRED",
                "evidence[2] REQUIRED",
                "evidence[3].description REQUIRED",
                "evidence[3].reference PATTERN",
                "evidence[3].sha256 PATTERN",
                "evidence[4].reference NOT_ALLOWED",
                "evidence[5].kind NOT_ALLOWED",
                "evidence[6].document.issuer REQUIRED");
        refused(
                aComplaintWith("evidence", List.of(Map.of("kind", "PHOTO", "description", "照片"))),
                "evidence[0].kind UNKNOWN_VALUE");
        assertThat(written(database)).isZero();
    }

    @Test
    void what_is_wrong_with_the_complaint_is_said_with_what_is_wrong_with_its_evidence() {
        Map<String, Object> wrong = aComplaintWith("evidence", List.of(Map.of("kind", "TEXT")));
        wrong.put("content", " ");

        refused(wrong, "evidence[0].description REQUIRED", "content BLANK");
    }

    @Test
    void twenty_pieces_come_with_a_complaint_and_no_more() {
        accepted("customer1", aComplaintWith("evidence", Collections.nCopies(20, WORDS)));
        refused(aComplaintWith("evidence", Collections.nCopies(21, WORDS)), "evidence TOO_MANY");
        assertThat(database.count("evidence")).isEqualTo(20);
        assertThat(broken()).isZero();
    }

    @Test
    void a_repetition_brings_no_second_evidence_and_another_piece_is_another_request() {
        Map<String, Object> complaint = aComplaintWith("evidence", List.of(WORDS));
        withKey(complaint).statusCode(201);
        withKey(complaint).statusCode(200);
        withKey(aComplaintWith("evidence", List.of(REPORT))).statusCode(422);
        withKey(aComplaint()).statusCode(422);

        assertThat(database.count("evidence")).isEqualTo(1);
    }

    @Test
    void lines_of_an_import_bring_evidence_too() {
        Map<String, Object> good = aLine("k-1");
        good.put("evidence", List.of(REPORT));
        Map<String, Object> bad = aLine("k-2");
        bad.put("evidence", List.of(Map.of("kind", "TEXT", "description", " ")));
        String lines = JsonObject.mapFrom(good) + "\n" + JsonObject.mapFrom(bad) + "\n";

        for (int created : List.of(1, 0)) {
            Api.as("app1")
                    .contentType("application/x-ndjson")
                    .body(lines.getBytes(UTF_8))
                    .post("/imports")
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(created))
                    .body("rejected.line", contains(2))
                    .body("rejected.code", contains("REQUIRED"));
        }

        assertThat(database.count("evidence")).isEqualTo(1);
        assertThat(broken()).isZero();
    }

    private static String accepted(String account, Map<String, Object> complaint) {
        return submit(account, complaint).then().statusCode(201).extract().path("id");
    }

    private static void refused(Map<String, Object> complaint, String... faults) {
        ValidatableResponse answer = submit("customer1", complaint).then().statusCode(422);
        List<Map<String, String>> errors = answer.extract().path("errors");
        assertThat(errors)
                .extracting(error -> error.get("field") + " " + error.get("code"))
                .containsExactly(faults);
    }

    private static ValidatableResponse withKey(Map<String, Object> complaint) {
        return Api.as("customer1")
                .header("Idempotency-Key", "once")
                .body(complaint)
                .post("/complaints")
                .then();
    }

    private static ValidatableResponse evidence(String id) {
        return Api.as("operations1").get("/complaints/{id}/evidence", id).then().statusCode(200);
    }

    private List<String> givers(String id) {
        return database
                .rows(
                        "select given_by from evidence where complaint_id = $1 order by number",
                        UUID.fromString(id))
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    /// Pieces that are not in the chain of their case.
    private static int broken() {
        return Api.run("evidence-check").extract().<List<?>>path("failures").size();
    }
}
