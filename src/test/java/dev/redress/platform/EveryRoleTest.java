package dev.redress.platform;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Role;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Published;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Walks through every operation of the description as every role, and as nobody, and compares who
/// is let in with the table of `src/docs/access.md`. What is not in the table is a failure, and
/// what is in the table and not in the description, too: whoever adds an operation must say who may
/// use it.
///
/// `-Dwrite.documents=true` writes the table anew.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EveryRoleTest {

    private static final Path DOCUMENT = Path.of("src/docs/access.md");
    private static final String FIRST = "Operation";
    private static final String NOBODY = "nobody";
    private static final String LET_IN = "Y";
    private static final String REFUSED = "–";
    private static final String NOT_THERE = "0190a000-0000-7000-8000-000000000000";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /// By column; nobody has none.
    private static final Map<String, String> TOKENS = new LinkedHashMap<>();

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        TOKENS.put(NOBODY, "");
        for (Role role : Role.values()) {
            TOKENS.put(role.label(), Api.token(role.label() + "1"));
        }
    }

    @Test
    @Tag("SEC-03")
    void who_is_let_in_stands_in_the_table() throws IOException {
        Map<String, Map<String, String>> found = walk();
        if (Boolean.getBoolean("write.documents")) {
            write(found);
        }

        assertThat(found).containsExactlyEntriesOf(published());
    }

    private static Map<String, Map<String, String>> walk() {
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (Map.Entry<String, Map<String, Map<String, Object>>> path : description().entrySet()) {
            for (Map.Entry<String, Map<String, Object>> operation : path.getValue().entrySet()) {
                String method = operation.getKey().toUpperCase(Locale.ROOT);
                found.put(
                        method + " " + path.getKey().substring("/api/v1".length()),
                        letIn(method, path.getKey(), contentType(operation.getValue())));
            }
        }
        return found;
    }

    private static Map<String, Map<String, Map<String, Object>>> description() {
        return RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
    }

    @SuppressWarnings("unchecked")
    private static String contentType(Map<String, Object> operation) {
        Map<String, Map<String, Object>> body =
                (Map<String, Map<String, Object>>)
                        operation.getOrDefault("requestBody", Map.of("content", Map.of()));
        return body.getOrDefault("content", Map.of()).keySet().stream()
                .findFirst()
                .orElse("application/json");
    }

    private static Map<String, String> letIn(String method, String template, String contentType) {
        String path = template.replaceAll("\\{[^}]+}", NOT_THERE);
        Map<String, CompletableFuture<HttpResponse<Void>>> answers = new LinkedHashMap<>();
        TOKENS.forEach((column, token) ->
                answers.put(
                        column,
                        HTTP.sendAsync(
                                request(method, path, contentType, token),
                                BodyHandlers.discarding())));
        Map<String, String> letIn = new LinkedHashMap<>();
        answers.forEach((column, answer) ->
                letIn.put(column, letIn(method + " " + path, answer.join().statusCode())));
        return letIn;
    }

    private static HttpRequest request(
            String method, String path, String contentType, String token) {
        boolean hasBody = !method.equals("GET") && !method.equals("DELETE");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d%s".formatted(RestAssured.port, path)))
                        .method(
                                method,
                                hasBody ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
                        .header("If-Match", "\"1\"");
        if (hasBody) {
            request.header("Content-Type", contentType);
        }
        return token.isEmpty()
                ? request.build()
                : request.header("Authorization", "Bearer " + token).build();
    }

    /// Whoever is let in meets an empty or a missing thing, which is no matter of their role.
    private static String letIn(String operation, int status) {
        assertThat(status).as(operation).isNotEqualTo(500);
        return status == 401 || status == 403 ? REFUSED : LET_IN;
    }

    private static Map<String, Map<String, String>> published() {
        Map<String, Map<String, String>> published = new TreeMap<>();
        for (Published.Row row : Published.document("access.md").table(FIRST)) {
            Map<String, String> letIn = new LinkedHashMap<>();
            for (String column : columns()) {
                letIn.put(column, row.cell(column));
            }
            published.put(row.cell(FIRST).replace("`", ""), letIn);
        }
        return published;
    }

    private static List<String> columns() {
        return Stream.concat(Stream.of(NOBODY), Stream.of(Role.values()).map(Role::label)).toList();
    }

    private static void write(Map<String, Map<String, String>> found) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("| %s |".formatted(FIRST))) {
                break;
            }
            lines.add(line);
        }
        lines.add("| %s | %s |".formatted(FIRST, String.join(" | ", columns())));
        lines.add("|---%s|".formatted("|---".repeat(columns().size())));
        found.forEach((operation, letIn) ->
                lines.add(
                        "| `%s` | %s |"
                                .formatted(
                                        operation,
                                        letIn.values().stream().collect(joining(" | ")))));
        Files.write(DOCUMENT, lines);
    }
}
