package dev.redress.desk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked for and handed in, and how it is read.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WaitRequestsTest {

    private static final String CONTENT = "客服态度差";
    private static final String SHA = "a".repeat(64);

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21})
    void a_request_names_one_to_twenty_items(int items) {
        ACase.of("customer1", CONTENT)
                .investigating()
                .tried(
                        "agent1",
                        "evidence-requests",
                        Map.of("items", Collections.nCopies(items, "照片"), "reason", "核实"))
                .statusCode(422)
                .body("errors.field", hasItem("items"));
    }

    @Test
    void twenty_items_are_not_too_many() {
        ACase.of("customer1", CONTENT)
                .investigating()
                .then(
                        "agent1",
                        "evidence-requests",
                        Map.of("items", Collections.nCopies(20, "照片"), "reason", "核实"));
    }

    @Test
    void a_reference_says_where_the_file_is_and_a_statement_has_none() {
        ACase complaint = ACase.of("customer1", CONTENT);

        complaint
                .tried("customer1", "evidence", evidence("REFERENCE", null, null))
                .statusCode(422)
                .body("errors[0].field", equalTo("items[0].reference"));
        complaint
                .tried("customer1", "evidence", evidence("TEXT", "photo.jpg", null))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_ALLOWED"));
        complaint
                .tried("customer1", "evidence", evidence("REFERENCE", "photo.jpg", "no hash"))
                .statusCode(422);
        complaint.then("customer1", "evidence", evidence("REFERENCE", "photo.jpg", SHA));
    }

    @Test
    void only_staff_say_whose_evidence_it_is() {
        Map<String, Object> ofMerchant = evidence("TEXT", null, null);
        ofMerchant.put("side", "MERCHANT");
        ACase complaint = ACase.of("customer1", CONTENT).assigned();

        complaint
                .tried("customer1", "evidence", ofMerchant)
                .statusCode(422)
                .body("errors[0].field", equalTo("side"));
        complaint.then("agent1", "evidence", ofMerchant);
    }

    @Test
    void each_reader_sees_of_the_evidence_what_is_theirs_to_see() {
        ACase complaint =
                ACase.of("customer1", CONTENT)
                        .assigned()
                        .then("customer1", "evidence", evidence("REFERENCE", "photo.jpg", SHA))
                        .then("agent1", "evidence", evidence("TEXT", null, null));

        read("customer1", complaint)
                .body("items", hasSize(2))
                .body("items[0].by", equalTo("customer1"))
                .body("items[0].sha256", equalTo(SHA))
                .body("items[0].description", equalTo("电话 13812345678"))
                .body("items[1].by", equalTo(null));
        read("supervisor1", complaint)
                .body("items[0].reference", equalTo("photo.jpg"))
                .body("items[0].description", equalTo("电话 *******5678"))
                .body("items[1].by", equalTo("agent1"));
        read("back1", complaint)
                .body("items[0].reference", equalTo(null))
                .body("items[0].description", equalTo("***"));
        Api.as("customer2").get("/complaints/{id}/evidence", complaint.id()).then().statusCode(404);
        Api.as("agent2").get("/complaints/{id}/evidence", complaint.id()).then().statusCode(404);
    }

    @Test
    void the_same_evidence_sent_twice_under_one_key_is_there_once() {
        ACase complaint = ACase.of("customer1", CONTENT);
        for (int i = 0; i < 2; i++) {
            Api.as("customer1")
                    .header("Idempotency-Key", "evidence-1")
                    .body(evidence("TEXT", null, null))
                    .post("/complaints/{id}/evidence", complaint.id())
                    .then()
                    .statusCode(200);
        }

        read("customer1", complaint).body("items", hasSize(1));
    }

    private static ValidatableResponse read(String account, ACase complaint) {
        return Api.as(account)
                .get("/complaints/{id}/evidence", complaint.id())
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> evidence(
            String kind, @Nullable String reference, @Nullable String sha256) {
        Map<String, Object> item = new HashMap<>();
        item.put("kind", kind);
        item.put("description", "电话 13812345678");
        item.put("reference", reference);
        item.put("sha256", sha256);
        Map<String, Object> body = new HashMap<>();
        body.put("items", List.of(item));
        return body;
    }
}
