package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Access;
import dev.redress.infra.support.Cloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A gateway that wants a token of the issuer wants it of the staff, and of nobody who has none.
class IssuerOnlyTest {

    /// Customers, and programs, who get a token of the desk by their secret.
    private static final Set<String> WITHOUT_TOKEN_OF_ISSUER =
            Set.of("nobody", "customer", "app", "bot", "scheduler");

    private final Templates templates = Cloud.FOREIGN.templates();
    private final List<JsonNode> routes = templates.of("AWS::ApiGatewayV2::Route");

    @Test
    void the_gateway_asks_the_issuer_that_was_said() {
        JsonNode authorizer = templates.only("AWS::ApiGatewayV2::Authorizer");

        assertThat(authorizer.at("/JwtConfiguration/Issuer").asText())
                .isEqualTo("https://login.shop.example/realms/staff");
        assertThat(authorizer.at("/JwtConfiguration/Audience/0").asText()).isEqualTo("redress");
    }

    @Test
    void customers_programs_and_accounts_of_the_desk_get_through_to_all_that_they_may_call() {
        assertThat(forOthers()).hasSizeGreaterThan(50);
        assertThat(forOthers())
                .allSatisfy(operation ->
                        assertThat(isOpen(route(operation))).as(operation.toString()).isTrue());
    }

    @Test
    void what_the_staff_alone_may_call_wants_a_token_of_the_issuer_but_for_work_on_cases() {
        List<Access> apart =
                ofStaff().stream()
                        .filter(operation -> !operation.path().startsWith("/api/v1/complaints/"))
                        .toList();

        assertThat(apart).hasSizeGreaterThan(100);
        assertThat(apart)
                .allSatisfy(operation ->
                        assertThat(isOpen(route(operation))).as(operation.toString()).isFalse());
    }

    /// Whoever reads of a gateway that refuses them must not take the desk for closed.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "../src/docs/operations.md",
                "../src/docs/CHANGELOG.md",
                "../src/docs/adr/0081-a-gateway-that-asks-an-issuer-only-when-told.md"
            })
    void documents_name_what_of_the_staff_stays_open(Path document) throws IOException {
        Set<String> open =
                ofStaff().stream()
                        .filter(operation -> isOpen(route(operation)))
                        .map(operation -> "`/%s/…`".formatted(operation.path().split("/", -1)[3]))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).isNotEmpty();
        assertThat(Files.readString(document).replaceAll("\\s+", " "))
                .contains("work on cases (%s) stays open".formatted(String.join(", ", open)));
    }

    /// One that nobody needs would let strangers start functions for nothing.
    @Test
    void each_open_route_is_one_that_somebody_without_such_a_token_needs() {
        Set<String> needed =
                forOthers().stream().map(it -> key(route(it))).collect(Collectors.toSet());

        assertThat(routes.stream().filter(IssuerOnlyTest::isOpen).map(IssuerOnlyTest::key))
                .filteredOn(key -> key.contains(" /api/v1/"))
                .filteredOn(key -> !needed.contains(key))
                // Pages of help and questions, and those who hand mails over by a secret.
                .containsExactlyInAnyOrder(
                        "ANY /api/v1/hooks/{proxy+}",
                        "GET /api/v1/help/{proxy+}",
                        "GET /api/v1/faq",
                        "GET /api/v1/faq/{proxy+}");
    }

    private static List<Access> forOthers() {
        return Access.all().stream()
                .filter(operation ->
                        operation.lets().stream().anyMatch(WITHOUT_TOKEN_OF_ISSUER::contains))
                .toList();
    }

    private static List<Access> ofStaff() {
        return Access.all().stream()
                .filter(operation -> !operation.lets().isEmpty())
                .filter(operation ->
                        operation.lets().stream().noneMatch(WITHOUT_TOKEN_OF_ISSUER::contains))
                .toList();
    }

    /// As API Gateway chooses: the one with the most that is named, and its method before any.
    private JsonNode route(Access operation) {
        return routes.stream()
                .filter(route -> fits(key(route), operation))
                .max(
                        Comparator.comparing((JsonNode route) -> !key(route).contains("{proxy+}"))
                                .thenComparingLong(route -> named(key(route)))
                                .thenComparing(route -> !key(route).startsWith("ANY ")))
                .orElseThrow(() -> new AssertionError("No route leads to " + operation));
    }

    private static boolean fits(String key, Access operation) {
        String[] parts = key.split(" ", 2);
        String path =
                Stream.of(parts[1].split("/"))
                        .map(part ->
                                switch (part) {
                                    case "{proxy+}" -> ".+";
                                    case String name when name.startsWith("{") -> "[^/]+";
                                    case String name -> Pattern.quote(name);
                                })
                        .collect(Collectors.joining("/"));
        return (parts[0].equals("ANY") || parts[0].equals(operation.method()))
                && operation.path().matches(path);
    }

    private static long named(String key) {
        return Stream.of(key.split("/")).filter(part -> !part.startsWith("{")).count();
    }

    private static boolean isOpen(JsonNode route) {
        return route.path("AuthorizationType").asText().equals("NONE");
    }

    private static String key(JsonNode route) {
        return route.path("RouteKey").asText();
    }
}
