package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Role;
import dev.redress.support.Api;
import dev.redress.support.Described;
import dev.redress.support.Described.Operation;
import dev.redress.support.PostgresResource;
import dev.redress.support.Published;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Nobody sets what the desk sets: in every body of every operation that there is, by somebody who
/// is let in, a field that the operation does not know is refused, before anything is looked up.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MassAssignmentTest {

    private static final List<String> OF_THE_DESK =
            List.of("status", "assignee", "version", "roles", "severity", "active", "receivedAt");

    /// Each policy reads its own content, see [dev.redress.policy.PolicyResourceTest]; receipts of
    /// a provider and messages of a partner need their signature first.
    private static final Set<String> READ_BY_ITSELF =
            Set.of(
                    "/policies/{name}",
                    "/hooks/message-receipts/{channel}",
                    "/hooks/ses-events",
                    "/hooks/incoming-messages/{source}");

    private static final String NOT_THERE = "0190a000-0000-7000-8000-000000000000";

    @Test
    void what_an_operation_does_not_know_is_refused_wherever_it_is_sent() {
        Map<String, Published.Row> published =
                Published.document("access.md").table("Operation").stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.cell("Operation"), Function.identity()));
        List<Operation> operations =
                Described.operations().stream()
                        .filter(Operation::takesJson)
                        .filter(operation -> !READ_BY_ITSELF.contains(operation.path()))
                        .toList();

        SoftAssertions.assertSoftly(softly -> {
            for (Operation operation : operations) {
                Response answer =
                        send(operation, Objects.requireNonNull(published.get(operation.label())));
                softly.assertThat(answer.statusCode()).as("%s", operation).isEqualTo(422);
                softly.assertThat(refused(answer))
                        .as("%s", operation)
                        .containsAnyElementsOf(OF_THE_DESK);
            }
        });
        assertThat(operations).hasSizeGreaterThan(100);
    }

    /// The fields that are not known.
    private static List<String> refused(Response answer) {
        return answer.statusCode() == 422
                ? answer.jsonPath()
                        .getList(
                                "errors.findAll { it.code == 'UNKNOWN_FIELD' }.field", String.class)
                : List.of();
    }

    private static Response send(Operation operation, Published.Row letIn) {
        Map<String, String> body =
                OF_THE_DESK.stream()
                        .filter(field -> !operation.fields().contains(field))
                        .collect(Collectors.toMap(Function.identity(), _ -> "1"));
        return caller(letIn)
                .accept("*/*")
                .header("If-Match", "\"1\"")
                .body(body)
                .request(operation.method(), operation.path().replaceAll("\\{[^}]+}", NOT_THERE));
    }

    private static RequestSpecification caller(Published.Row letIn) {
        return letIn.cell("nobody").equals("Y")
                ? Api.anonymous()
                : Api.as(
                        Stream.of(Role.values())
                                .filter(role -> role != Role.TRAINEE)
                                .map(Role::label)
                                .filter(role -> letIn.cell(role).equals("Y"))
                                .findFirst()
                                .map(role -> role + "1")
                                .orElseThrow());
    }
}
