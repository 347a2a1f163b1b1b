package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class QueueResourceTest {

    private static final String FIRE = "手机爆炸起火，人受伤了";
    private static final String RUDE = "客服态度恶劣";
    private static final String RULE = "平台规则不合理";

    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void its_pages_follow_each_other_without_a_gap() {
        for (int i = 0; i < 3; i++) {
            cases.open(RUDE, Cases.at("2026-03-02T09:00:00"));
            ACase.of("customer1", FIRE);
            cases.open(RULE, Cases.at("2026-03-02T08:00:00").plusSeconds(i));
        }
        List<String> whole = queue(null, "limit=200").getList("items.id");
        assertThat(whole).hasSize(9);

        List<String> walked = new ArrayList<>();
        @Nullable String next = null;
        do {
            JsonPath page = queue(next, "limit=2");
            walked.addAll(page.getList("items.id"));
            next = page.getString("next");
            assertThat(page.getBoolean("more")).isEqualTo(next != null);
        } while (next != null);

        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void it_tells_which_version_of_a_case_it_knows() {
        ACase rude = ACase.of("customer1", RUDE).assigned();

        int version = queue(null, "limit=1").getInt("items[0].version");

        Api.as("supervisor1")
                .get("/complaints/" + rude.id())
                .then()
                .body("version", equalTo(version));
    }

    @ParameterizedTest
    @CsvSource({"severity, GENERAL", "category, SERVICE", "status, CLASSIFIED", "assignee, agent1"})
    void only_what_is_asked_for_is_in_it(String filter, String value) {
        ACase.of("customer1", FIRE);
        ACase rude = ACase.of("customer1", RUDE);
        if (filter.equals("assignee")) {
            rude.assigned();
        }

        List<String> found = queue(null, filter + "=" + value).getList("items." + filter);

        assertThat(found).isNotEmpty().containsOnly(value);
        assertThat(queue(null, "status=EXECUTING").getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=NONE", "severity=BAD", "category=X", "cursor=AAAA"})
    void what_it_does_not_know_is_refused(String query) {
        Api.as("supervisor1").get("/queue?" + query).then().statusCode(422);
    }

    @Test
    void an_agent_has_their_own_cases_only() {
        ACase mine = ACase.of("customer1", RUDE).assigned();
        ACase others =
                ACase.of("customer1", RUDE)
                        .then("supervisor1", "assignment", Map.of("assignee", "agent2"));
        ACase.of("customer1", RUDE);

        Api.as("agent1").get("/queue").then().body("items.id", contains(mine.id()));
        Api.as("agent1").get("/queue?assignee=agent1").then().body("items.id", contains(mine.id()));
        Api.as("agent1").get("/queue?assignee=agent2").then().body("items", equalTo(List.of()));
        Api.as("agent2").get("/queue").then().body("items.id", contains(others.id()));
        Api.as("expert1").get("/queue").then().statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void a_cursor_belongs_to_its_queue() {
        ACase.of("customer1", RUDE);
        ACase.of("customer1", RUDE);
        String next = queue(null, "limit=1").getString("next");

        Api.as("supervisor1")
                .get("/queue?limit=1&severity=GENERAL&cursor=" + next)
                .then()
                .statusCode(422)
                .body("errors.code", contains("INVALID_CURSOR"));
    }

    @Test
    void whoever_has_the_page_is_only_told_that_it_is_the_same() {
        ACase rude = ACase.of("customer1", RUDE);
        String tag = known(null).header("ETag");

        Api.setClock("2026-03-02T10:00:15+08:00");
        Response same = known(tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.asString()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);

        rude.assigned();
        assertThat(known(tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_has_the_case_is_only_told_that_it_is_the_same() {
        ACase rude = ACase.of("customer1", RUDE);
        Api.as("supervisor1")
                .header("If-None-Match", "\"1\"")
                .get("/complaints/{id}", rude.id())
                .then()
                .statusCode(304);

        rude.assigned();
        Api.as("supervisor1")
                .header("If-None-Match", "\"1\"")
                .get("/complaints/{id}", rude.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
    }

    /// What is due next stands with the case; it must be what its deadlines say, whoever moved
    /// them.
    @Test
    void its_order_follows_what_becomes_of_the_cases() {
        ACase answered = ACase.of("customer1", RUDE).assigned();
        ACase left = ACase.of("customer1", RUDE);
        ACase waits = ACase.of("customer1", RUDE).investigating();
        Api.setClock("2026-03-02T10:10:00+08:00");
        answered.then("agent1", "messages", Map.of("text", "我们正在核实", "progress", false));
        waits.then(
                "agent1",
                "third-party-wait",
                Map.of("party", "顺丰", "expectedAt", "2026-03-04T10:00:00+08:00"));
        Api.check();
        Api.setClock("2026-03-03T18:30:00+08:00");
        Api.run("deadline-sweep");
        Api.check();
        ACase.read(left.id()).then("app1", "withdrawal", Map.of("reason", "已解决"));
        Api.check();

        assertThat(queue(null, "limit=10").getList("items.id")).doesNotContain(left.id());
    }

    @Test
    void at_its_end_there_is_no_next_one() {
        ACase.of("customer1", RUDE);

        Api.as("supervisor1")
                .get("/queue?limit=1")
                .then()
                .body("more", equalTo(false))
                .body("next", nullValue());
    }

    private static Response known(@Nullable String tag) {
        return Api.as("supervisor1")
                .header("If-None-Match", tag == null ? "\"none\"" : tag)
                .get("/queue");
    }

    private static JsonPath queue(@Nullable String cursor, String query) {
        return Api.as("supervisor1")
                .get("/queue?" + query + (cursor == null ? "" : "&cursor=" + cursor))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
