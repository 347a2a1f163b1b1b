package dev.redress.desk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Published;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for each resource of a case that takes a command: who may not enter is told so,
/// nobody decides upon an outdated case, and a repetition changes nothing.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EveryDoorTest {

    /// They need another case, another kind of case, or a record of their own beside the case, and
    /// have tests of their own.
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "links.*|cluster-.*|merge.*|split|steps|conversion|compensations.*|mediation.*"
                            + "|arbitration|party-links.*|/links/.*|not yet: .*|—");

    /// What only adds to a case needs no version.
    private static final Set<String> OF_ANY_VERSION =
            Set.of("messages", "evidence", "acknowledgement", "notes", "watch");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @AfterEach
    void every_case_is_what_its_events_say() {
        Api.check();
    }

    private static Stream<Door> doors() {
        return Doors.ALL.stream();
    }

    private static Stream<Door> doors_that_want_a_version() {
        return doors().filter(door -> !OF_ANY_VERSION.contains(door.noun()));
    }

    @Test
    void each_resource_of_the_published_table_has_its_door_here() {
        Set<String> published =
                Published.document("case-lifecycle.md").tables("Command, given").getLast().stream()
                        .map(row -> row.cell("Resource"))
                        .filter(resource -> !ELSEWHERE.matcher(resource).matches())
                        .collect(toSet());

        assertThat(doors().map(Door::noun))
                .as("Add a line to Doors, with somebody who may and what must have happened before")
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whoever_may_enter_does_it_once_however_often_they_ask(Door door) {
        ACase found = door.opened();

        String first = post(door, found, "k-1").statusCode(200).extract().asString();
        String second =
                post(door, found, "k-1")
                        .statusCode(200)
                        .header("Idempotency-Replayed", "true")
                        .extract()
                        .asString();

        assertThat(second).isEqualTo(first);
        assertThat(ACase.read(found.id()).version()).isEqualTo(found.version() + 1);
    }

    private static ValidatableResponse post(Door door, ACase found, String key) {
        return door.post(found, door.account(), at(found.version()).header("Idempotency-Key", key));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whoever_may_not_enter_is_told_so(Door door) {
        door.post(ACase.of("customer1", door.content()), "auditor1", at(1))
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @MethodSource("doors_that_want_a_version")
    void nobody_decides_upon_a_case_that_they_have_not_seen(Door door) {
        door.post(door.opened(), door.account(), Api.anonymous())
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whoever_saw_an_outdated_case_is_told_how_it_stands_and_can_go_on(Door door) {
        ACase found = door.opened();
        long outdated = found.version();
        found.then("supervisor1", "notes", Map.of("text", "请优先回电"));

        long current =
                door.post(found, door.account(), at(outdated))
                        .statusCode(412)
                        .body("code", equalTo("STALE_VERSION"))
                        .body("caseStatus", equalTo(found.status()))
                        .body("allowed", notNullValue())
                        .header("ETag", "\"" + found.version() + "\"")
                        .extract()
                        .jsonPath()
                        .getLong("version");

        door.post(found, door.account(), at(current)).statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void of_a_case_that_is_over_nothing_is_left_to_be_done(Door door) {
        ACase found =
                ACase.of("customer1", door.content())
                        .assigned()
                        .then("customer1", "withdrawal", Map.of());

        // Experts see what they review, and nobody reviews it.
        String account = door.account().equals("expert1") ? "operations1" : door.account();

        door.post(found, account, at(found.version()))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"))
                .body("caseStatus", equalTo("WITHDRAWN"))
                .body("allowed", empty());
    }

    @ParameterizedTest
    @MethodSource("doors")
    void the_customer_reads_what_happened_and_no_name_of_the_staff(Door door) {
        ACase found = door.opened();
        door.post(found, door.account(), at(found.version())).statusCode(200);

        assertThat(found.timelineFor("customer1").toString()).doesNotContainPattern(Api.STAFF);
    }

    private static RequestSpecification at(long version) {
        return Api.anonymous().header("If-Match", "\"" + version + "\"");
    }
}
