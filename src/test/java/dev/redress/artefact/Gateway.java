package dev.redress.artefact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// API Gateway in front of the function: HTTP in the shape of its events (payload 2.0).
record Gateway(PackagedFunction function) {

    /// What the gateway calls every request of these tests.
    static final String REQUEST_ID = "JKJaXmPLvHcESHA";

    /// Who calls, unless a test says otherwise.
    static final String CALLER = "192.0.2.1";

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param headers by their names in small letters
    record Answer(int status, JsonNode body, Map<String, String> headers) {}

    Answer get(String path, Map<String, String> headers) {
        return call("GET", path, headers, null);
    }

    Answer post(String path, Map<String, String> headers, String body) {
        return call("POST", path, headers, body);
    }

    Answer send(String method, String path, Map<String, String> headers, String body) {
        return call(method, path, headers, body);
    }

    private Answer call(String method, String path, Map<String, String> headers, String body) {
        return ask(event(method, path, headers, body));
    }

    /// The event as it stands, for those who change something about it.
    Answer ask(ObjectNode event) {
        return read(function.invoke(event.toString()));
    }

    /// @param body `null` for none; JSON unless the headers say otherwise
    static ObjectNode event(String method, String path, Map<String, String> headers, String body) {
        ObjectNode event = JSON.createObjectNode();
        event.put("version", "2.0").put("routeKey", "$default");
        event.put("rawPath", path).put("rawQueryString", "");
        event.set("headers", headers(headers, body));
        ObjectNode context = event.putObject("requestContext");
        context.put("stage", "$default")
                .put("requestId", REQUEST_ID)
                .put("domainName", "localhost");
        context.putObject("http")
                .put("method", method)
                .put("path", path)
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", CALLER)
                .put("userAgent", "test");
        event.put("body", body).put("isBase64Encoded", false);
        return event;
    }

    private static ObjectNode headers(Map<String, String> given, String body) {
        ObjectNode headers = JSON.createObjectNode().put("host", "localhost");
        if (body != null) {
            headers.put("content-type", "application/json");
        }
        given.forEach(headers::put);
        return headers;
    }

    private static Answer read(String text) {
        try {
            JsonNode answer = JSON.readTree(text);
            String body = answer.path("body").asText("");
            if (answer.path("isBase64Encoded").asBoolean()) {
                body = new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
            }
            Map<String, String> headers = new HashMap<>();
            answer.path("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(
                                    header.getKey().toLowerCase(Locale.ROOT),
                                    header.getValue().asText()));
            return new Answer(answer.get("statusCode").asInt(), JSON.readTree(body), headers);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not an answer for a gateway: " + text, e);
        }
    }
}
