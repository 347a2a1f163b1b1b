package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    private static Map<String, Object> pieces(int count) {
        return Map.of(
                "items",
                IntStream.range(0, count)
                        .mapToObj(i -> Map.of("kind", "TEXT", "description", "陈述"))
                        .toList());
    }

    @Test
    void a_case_has_two_hundred_pieces_of_evidence_and_not_one_more() {
        ACase complaint = ACase.of("customer1", CONTENT).assigned();
        for (int i = 0; i < 9; i++) {
            complaint.then("customer1", "evidence", pieces(20));
        }
        complaint.then("customer1", "evidence", pieces(19));
        long version = complaint.version();

        complaint
                .tried("agent1", "evidence", pieces(2))
                .statusCode(409)
                .body("code", equalTo("TOO_MUCH_EVIDENCE"))
                .body("status", equalTo(409))
                .body("detail", containsString("此案件已有 199 份"));
        read("agent1", complaint, 200, null)
                .body("items", hasSize(199))
                .body("next", equalTo(null));
        Api.as("agent1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("version", equalTo((int) version));

        complaint.then("agent1", "evidence", pieces(1));
        complaint.tried("customer1", "evidence", pieces(1)).statusCode(409);
        read("agent1", complaint, 200, null).body("items", hasSize(200));
    }

    @Test
    void evidence_is_read_page_by_page_each_piece_once() {
        ACase complaint =
                ACase.of("customer1", CONTENT)
                        .then("customer1", "evidence", pieces(3))
                        .then("customer1", "evidence", pieces(2));
        List<String> all = read("customer1", complaint).extract().path("items.id");

        ValidatableResponse first = read("customer1", complaint, 3, null);
        String next = first.body("items", hasSize(3)).extract().path("next");
        ValidatableResponse second = read("customer1", complaint, 3, next);

        second.body("items", hasSize(2)).body("next", equalTo(null));
        read("customer1", complaint, 5, null).body("items", hasSize(5)).body("next", equalTo(null));
        List<String> paged = new ArrayList<>(first.extract().<List<String>>path("items.id"));
        paged.addAll(second.extract().<List<String>>path("items.id"));
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
        ACase other = ACase.of("customer1", CONTENT);
        Api.as("customer1")
                .queryParam("cursor", next)
                .get("/complaints/{id}/evidence", other.id())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("INVALID_CURSOR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x"})
    void a_page_of_evidence_has_one_to_two_hundred_pieces(String limit) {
        Api.as("customer1")
                .queryParam("limit", limit)
                .get("/complaints/{id}/evidence", ACase.of("customer1", CONTENT).id())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("limit"));
    }

    private static ValidatableResponse read(
            String account, ACase complaint, int limit, @Nullable String cursor) {
        RequestSpecification request = Api.as(account).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/complaints/{id}/evidence", complaint.id())
                .then()
                .statusCode(200);
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
