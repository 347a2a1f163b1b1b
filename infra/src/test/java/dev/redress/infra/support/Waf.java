package dev.redress.infra.support;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.Templates;
import java.util.regex.Pattern;

/// Reads the rules of a firewall as AWS does, so far as these have them.
///
/// @param templates in which there is one
public record Waf(Templates templates) {

    /// A request, as a rule sees it.
    ///
    /// @param isKnown whether its address is in a set
    public record Request(String method, String path, boolean isKnown) {}

    /// Whether the rule of a rate counts it.
    public boolean counts(String rule, Request request) {
        return isTrue(rule(rule).at("/Statement/RateBasedStatement/ScopeDownStatement"), request);
    }

    /// How many a rule lets one address have in five minutes.
    public int most(String rule) {
        return rule(rule).at("/Statement/RateBasedStatement/Limit").asInt();
    }

    private JsonNode rule(String name) {
        return templates
                .only("AWS::WAFv2::WebACL")
                .path("Rules")
                .valueStream()
                .filter(rule -> rule.path("Name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no rule " + name));
    }

    private static boolean isTrue(JsonNode statement, Request request) {
        String kind = statement.fieldNames().next();
        JsonNode of = statement.path(kind);
        return switch (kind) {
            case "AndStatement" ->
                    of.path("Statements").valueStream().allMatch(it -> isTrue(it, request));
            case "NotStatement" -> !isTrue(of.path("Statement"), request);
            case "IPSetReferenceStatement" -> request.isKnown();
            case "RegexMatchStatement" ->
                    Pattern.compile(of.path("RegexString").asText())
                            .matcher(field(of, request))
                            .find();
            case "ByteMatchStatement" -> matches(of, request);
            default -> throw new AssertionError("A statement that no test knows: " + kind);
        };
    }

    private static boolean matches(JsonNode match, Request request) {
        String text = match.path("SearchString").asText();
        String where = match.path("PositionalConstraint").asText();
        return switch (where) {
            case "EXACTLY" -> field(match, request).equals(text);
            case "STARTS_WITH" -> field(match, request).startsWith(text);
            default -> throw new AssertionError("A place that no test knows: " + where);
        };
    }

    private static String field(JsonNode match, Request request) {
        return match.path("FieldToMatch").has("Method") ? request.method() : request.path();
    }
}
