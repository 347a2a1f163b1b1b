package dev.redress.desk;

import static dev.redress.desk.DuplicateResourceTest.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LinkResourceTest {

    private static final int ROUNDS = 20;

    @Inject Database database;

    private ACase one;
    private ACase two;

    @BeforeEach
    void start_with_two_cases() {
        database.empty();
        Api.setClock("2026-03-20T12:00:00+08:00");
        one = told("APP", "customer1", "O-1", null, "客服态度差", "09:00");
        two = told("PHONE", "customer1", "O-1", null, "客服态度差", "10:00");
    }

    @Test
    void both_cases_show_the_link_and_when_it_is_taken_back_only_their_timelines() {
        one.then("supervisor1", "links", link(two, "DUPLICATE"));

        assertLinked(one, two);
        assertLinked(two, one);
        assertThat(one.version()).isEqualTo(2);
        assertThat(read(two).getLong("version")).isEqualTo(2);

        Api.as("supervisor1")
                .header("If-Match", "\"2\"")
                .body(Map.of("caseId", one.id(), "reason", "不是同一件事"))
                .post("/complaints/{id}/links/removal", two.id())
                .then()
                .statusCode(200)
                .body("links", nullValue());

        assertThat(read(one).getList("links")).isNull();
        for (ACase either : List.of(one, two)) {
            assertThat(either.timelineFor("supervisor1"))
                    .extracting(entry -> entry.get("type"))
                    .containsSubsequence("LINKED", "UNLINKED");
        }
        Api.check();
    }

    @Test
    void the_customer_and_the_app_see_nothing_of_it() {
        one.then("supervisor1", "links", link(two, "RELATED"));

        for (String account : List.of("customer1", "app1")) {
            Api.as(account)
                    .get("/complaints/{id}", one.id())
                    .then()
                    .statusCode(200)
                    .body("links", nullValue());
            assertThat(one.timelineFor(account))
                    .extracting(entry -> entry.get("type"))
                    .doesNotContain("LINKED");
        }
    }

    @Test
    void the_version_that_was_seen_counts_for_the_case_and_not_for_the_other() {
        two.assigned();
        Api.as("supervisor1")
                .body(link(two, "RELATED"))
                .post("/complaints/{id}/links", one.id())
                .then()
                .statusCode(428);
        Api.as("supervisor1")
                .header("If-Match", "\"7\"")
                .body(link(two, "RELATED"))
                .post("/complaints/{id}/links", one.id())
                .then()
                .statusCode(412);

        one.then("supervisor1", "links", link(two, "RELATED"));

        assertThat(read(two).getLong("version")).isEqualTo(3);
    }

    @Test
    void a_repetition_with_its_key_is_harmless() {
        for (int i = 0; i < 2; i++) {
            Api.as("supervisor1")
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", "k-1")
                    .body(link(two, "RELATED"))
                    .post("/complaints/{id}/links", one.id())
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2));
        }
        assertThat(read(two).getLong("version")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-7000-8000-000000000000, DUPLICATE, UNKNOWN_CASE, caseId",
        "SELF, DUPLICATE, SAME_CASE, caseId",
        "1-1-1-1-1, DUPLICATE, , caseId",
        ", DUPLICATE, , caseId",
        "TWO, MERGED, , relation",
    })
    void a_link_needs_another_case_and_a_relation(
            String other, String relation, String code, String field) {
        Map<String, Object> body = new HashMap<>(link(two, relation));
        if (!"TWO".equals(other)) {
            body.put("caseId", "SELF".equals(other) ? one.id() : other);
        }

        String told =
                one.tried("supervisor1", "links", body)
                        .statusCode(422)
                        .body("errors.field", contains(field))
                        .extract()
                        .path("errors[0].code");

        assertThat(told).isNotBlank();
        if (code != null) {
            assertThat(told).isEqualTo(code);
        }
    }

    @Test
    void nobody_links_with_a_case_that_is_not_his_to_see() {
        one.assigned();

        one.tried("agent1", "links", link(two, "RELATED"))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_CASE"));
        one.tried("agent2", "links", link(two, "RELATED")).statusCode(404);
        one.tried("customer1", "links", link(two, "RELATED")).statusCode(403);
        one.tried("auditor1", "links", link(two, "RELATED")).statusCode(403);
    }

    @Test
    void what_is_so_already_is_refused() {
        Api.as("supervisor1")
                .header("If-Match", "\"1\"")
                .body(Map.of("caseId", two.id(), "reason", "?"))
                .post("/complaints/{id}/links/removal", one.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));
        one.then("supervisor1", "links", link(two, "RELATED"))
                .tried("supervisor1", "links", link(two, "RELATED"))
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));
        one.then("supervisor1", "links", link(two, "DUPLICATE"));

        assertThat(read(two).getList("links.relation")).containsExactly("DUPLICATE");
    }

    /// Each locks both cases, in one order whichever is asked; the other has seen an old version.
    @Test
    void of_two_who_link_the_same_cases_at_once_one_succeeds() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < ROUNDS; i++) {
                ACase left = told("APP", "C-" + i, null, null, "客服态度差", "09:00");
                ACase right = told("PHONE", "C-" + i, null, null, "客服态度差", "10:00");
                Future<Integer> there = people.submit(() -> linked(left, right));
                Future<Integer> back = people.submit(() -> linked(right, left));
                List<Integer> answers = new ArrayList<>(List.of(there.get(), back.get()));

                assertThat(answers).containsExactlyInAnyOrder(200, 412);
                assertLinked(left, right);
                assertLinked(right, left);
            }
        }
    }

    static Map<String, Object> link(ACase other, String relation) {
        return Map.of("caseId", other.id(), "relation", relation, "reason", "同一件事");
    }

    private static int linked(ACase one, ACase other) {
        return Api.as("supervisor1")
                .header("If-Match", "\"1\"")
                .body(link(other, "DUPLICATE"))
                .post("/complaints/{id}/links", one.id())
                .statusCode();
    }

    private static void assertLinked(ACase one, ACase other) {
        JsonPath read = read(one);
        assertThat(read.getList("links")).hasSize(1);
        assertThat(read.getString("links[0].caseId")).isEqualTo(other.id());
        assertThat(read.getString("links[0].caseNo")).isEqualTo(other.caseNo());
        assertThat(read.getString("links[0].relation")).isEqualTo("DUPLICATE");
        assertThat(read.getString("links[0].reason")).isEqualTo("同一件事");
        assertThat(read.getString("links[0].linkedBy")).isEqualTo("supervisor1");
        assertThat(one.timelineFor("supervisor1"))
                .filteredOn(entry -> "LINKED".equals(entry.get("type")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry).containsEntry("caseId", other.id());
                    assertThat(entry).containsEntry("caseNo", other.caseNo());
                    assertThat(entry).containsEntry("relation", "DUPLICATE");
                });
    }

    private static JsonPath read(ACase of) {
        return Api.as("supervisor1")
                .get("/complaints/{id}", of.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
