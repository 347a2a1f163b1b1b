package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.core.identity.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every operation of the package answers. What a native image forgot to take along, such as a form
/// that nothing but reflection reaches, shows as an error of the server.
class ApiDoorsIT {

    private static final String CASE_ID = "id";

    @TempDir static Path folder;
    private static Surroundings surroundings;
    private static PackagedFunction function;
    private static Gateway gateway;
    private static String caseId;

    @BeforeAll
    static void start() {
        surroundings = Surroundings.in(folder.resolve("database"));
        function = PackagedFunction.start("api", surroundings.environment(), folder);
        gateway = new Gateway(function);
        caseId =
                gateway.post(
                                "/api/v1/complaints",
                                as(Role.APP),
                                """
                                {"channel": "APP", "customer": {"id": "customer1"},
                                 "content": "收到的是假货", "orderNo": "O-1"}
                                """)
                        .body()
                        .get("id")
                        .asText();
    }

    @AfterAll
    static void stop() {
        try (var _ = surroundings;
                var _ = function) {}
    }

    @Test
    void classifies_with_what_it_has_learned() {
        Gateway.Answer answer =
                gateway.post(
                        "/api/v1/classifications",
                        as(Role.AGENT),
                        """
                        {"content": "衣服洗了一次就掉色, 面料也很薄, 跟图片完全不一样"}
                        """);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("category").asText()).isEqualTo("PRODUCT");
        assertThat(answer.body().get("reasons")).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> no_operation_fails() {
        JsonNode paths =
                gateway.get("/q/openapi", Map.of("accept", "application/json")).body().get("paths");
        assertThat(paths).isNotEmpty();
        return paths.properties().stream()
                .flatMap(path ->
                        path.getValue()
                                .propertyStream()
                                .map(Map.Entry::getKey)
                                .map(method ->
                                        answers(
                                                method.toUpperCase(Locale.ROOT),
                                                path.getKey(),
                                                path.getValue().get(method).has("security"))));
    }

    /// A caller who is turned away at the gate has not reached the operation.
    private static DynamicTest answers(String method, String template, boolean needsToken) {
        String path = template.replace("{" + CASE_ID + "}", caseId).replaceAll("\\{\\w+}", "none");
        return DynamicTest.dynamicTest(
                method + " " + template,
                () ->
                        assertThat(firstUnderstood(method, path))
                                .as("status")
                                .isBetween(200, 499)
                                .isNotIn(needsToken ? List.of(401, 429) : List.of(429)));
    }

    /// The status by the first role that may use the operation; 403 if there is none.
    private static int firstUnderstood(String method, String path) {
        return Stream.of(Role.values())
                .map(role -> call(method, path, role))
                .filter(status -> status != 403)
                .findFirst()
                .orElse(403);
    }

    private static int call(String method, String path, Role role) {
        return method.equals("GET")
                ? gateway.get(path, as(role)).status()
                : gateway.send(method, path, as(role), "{}").status();
    }

    private static Map<String, String> as(Role role) {
        return Map.of(
                "authorization",
                "Bearer " + surroundings.token(role.label() + "1", role.label()),
                "if-match",
                "\"1\"");
    }
}
