package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.Described;
import dev.redress.support.Described.Operation;
import dev.redress.support.PostgresResource;
import dev.redress.support.Published;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever guesses the id of a case learns nothing by it, and changes nothing: in every operation
/// below a case that lets them in.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GuessedCaseTest {

    private static final String CASE = "/complaints/{id}";
    private static final String NOT_THERE = "0190a000-0000-7000-8000-000000000000";

    /// Not found; or refused before anything is looked up.
    private static final Set<Integer> SAYS_NOTHING = Set.of(404, 415, 422);

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    /// A customer, and people of the desk who work on other cases.
    @ParameterizedTest
    @ValueSource(strings = {"customer2", "agent2", "security1"})
    void nobody_reads_or_changes_a_case_by_its_id_alone(String stranger) {
        ACase found = ACase.of("customer1", "客服态度差");
        List<Operation> letIn = lettingIn(stranger.replaceAll("\\d", ""));

        for (Operation operation : letIn) {
            String path =
                    operation.path().replace("{id}", found.id()).replace("{stage}", "RESOLVE");
            int status =
                    Api.as(stranger)
                            .accept("*/*")
                            .header("If-Match", "\"1\"")
                            .body(operation.method().equals("GET") ? "" : "{}")
                            .request(operation.method(), path.replaceAll("\\{[^}]+}", NOT_THERE))
                            .statusCode();

            if (operation.method().equals("GET")) {
                assertThat(status).as("%s", operation).isEqualTo(404);
            } else if (status != 403) {
                assertThat(status).as("%s", operation).isIn(SAYS_NOTHING);
            }
        }
        assertThat(letIn).isNotEmpty();
        assertThat(ACase.read(found.id()).version()).isEqualTo(1);
    }

    /// With a body that would be right.
    @Test
    void another_customer_is_told_that_there_is_no_such_case() {
        List<Door> doors =
                Doors.ALL.stream().filter(door -> door.account().equals("customer1")).toList();

        for (Door door : doors) {
            ACase found = door.opened();
            door.post(
                            found,
                            "customer2",
                            Api.anonymous().header("If-Match", "\"" + found.version() + "\""))
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
            assertThat(ACase.read(found.id()).version()).isEqualTo(found.version());
        }
        assertThat(doors).hasSizeGreaterThan(5);
    }

    private static List<Operation> lettingIn(String role) {
        Set<String> published =
                Published.document("access.md").table("Operation").stream()
                        .filter(row -> row.cell(role).equals("Y"))
                        .map(row -> row.cell("Operation"))
                        .collect(Collectors.toSet());
        return Described.operations().stream()
                .filter(operation -> operation.path().startsWith(CASE))
                .filter(operation -> published.contains(operation.label()))
                .toList();
    }
}
