package dev.redress.support;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The operations of the desk as `/q/openapi` describes them.
public final class Described {

    private static final String BASE = "/api/v1";
    private static final String REFERENCE = "#/components/schemas/";

    private Described() {}

    /// One of them.
    ///
    /// @param path below the base, such as `/complaints/{id}`
    /// @param fields of its JSON body, whatever they are
    /// @param takesJson whether it has such a body
    public record Operation(String method, String path, Set<String> fields, boolean takesJson) {

        /// As `access.md` writes it.
        public String label() {
            return "`%s %s`".formatted(method, path);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Operation> operations() {
        Map<String, Object> description =
                RestAssured.given()
                        .queryParam("format", "json")
                        .get("/q/openapi/made")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("");
        List<Operation> operations = new ArrayList<>();
        in(description, "paths")
                .forEach((path, methods) ->
                        members(methods)
                                .forEach((method, described) ->
                                        operations.add(
                                                operation(description, path, method, described))));
        return operations;
    }

    private static Operation operation(
            Map<String, Object> description, String path, String method, Object described) {
        Map<String, Object> content = in(in(members(described), "requestBody"), "content");
        Map<String, Object> schema = in(in(content, "application/json"), "schema");
        String reference = String.valueOf(schema.get("$ref"));
        Map<String, Object> meant =
                reference.startsWith(REFERENCE)
                        ? in(
                                in(in(description, "components"), "schemas"),
                                reference.substring(REFERENCE.length()))
                        : schema;
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path.substring(BASE.length()),
                in(meant, "properties").keySet(),
                content.containsKey("application/json"));
    }

    private static Map<String, Object> in(Map<String, Object> parent, String name) {
        return members(parent.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }
}
