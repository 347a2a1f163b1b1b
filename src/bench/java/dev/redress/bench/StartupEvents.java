package dev.redress.bench;

import dev.redress.bench.FunctionStart.Event;
import io.vertx.core.json.JsonObject;
import java.security.GeneralSecurityException;
import java.util.List;

/// What a fresh function is asked: the api for a write, a read, and a write once it is warm; a
/// handler for three runs.
final class StartupEvents {

    private static final String SCHEDULED =
            """
            {"version": "0", "id": "0c5bd4c3-58d4-4ee0-8d38-f1cd42ce5b7d",
             "detail-type": "Scheduled Event", "source": "aws.events", "detail": {}}
            """;

    private static final String COMPLAINT =
            """
            {"channel": "APP", "customer": {"id": "customer1"}, "orderNo": "A-77",
             "content": "收到的鞋子是假货，要求退款"}
            """;

    private static final String OTHER_COMPLAINT =
            """
            {"channel": "APP", "customer": {"id": "customer2"}, "orderNo": "A-78",
             "content": "快递员把包裹扔在门口，里面的碗碎了"}
            """;

    private StartupEvents() {}

    static List<Event> ofHandler() {
        return List.of(
                new Event(SCHEDULED, "\"operation\":\"deadline-sweep\""),
                new Event(SCHEDULED, "\"operation\":\"deadline-sweep\""),
                new Event(SCHEDULED, "\"operation\":\"deadline-sweep\""));
    }

    static List<Event> ofApi(StartupSurroundings surroundings) throws GeneralSecurityException {
        return List.of(
                new Event(
                        request(
                                "POST",
                                "/api/v1/complaints",
                                surroundings.token("app1", "app"),
                                COMPLAINT),
                        "\"statusCode\":201"),
                new Event(
                        request(
                                "GET",
                                "/api/v1/complaints",
                                surroundings.token("supervisor1", "supervisor"),
                                null),
                        "\"statusCode\":200"),
                new Event(
                        request(
                                "POST",
                                "/api/v1/complaints",
                                surroundings.token("app1", "app"),
                                OTHER_COMPLAINT),
                        "\"statusCode\":201"));
    }

    private static String request(String method, String path, String token, String body) {
        return new JsonObject()
                .put("version", "2.0")
                .put("routeKey", "$default")
                .put("rawPath", path)
                .put("rawQueryString", "")
                .put(
                        "headers",
                        new JsonObject()
                                .put("host", "localhost")
                                .put("content-type", "application/json")
                                .put("authorization", "Bearer " + token))
                .put(
                        "requestContext",
                        new JsonObject()
                                .put("stage", "$default")
                                .put("requestId", "bench")
                                .put(
                                        "http",
                                        new JsonObject()
                                                .put("method", method)
                                                .put("path", path)
                                                .put("sourceIp", "192.0.2.1")))
                .put("body", body)
                .put("isBase64Encoded", false)
                .encode();
    }
}
