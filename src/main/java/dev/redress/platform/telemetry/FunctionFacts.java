package dev.redress.platform.telemetry;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;

/// Which function this process is, as Lambda tells it by the environment.
///
/// @param memorySize MB
record FunctionFacts(String service, String name, String version, int memorySize) {

    private static final String SERVICE = "redress";

    /// Empty in the server, which is no function.
    static Optional<FunctionFacts> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("AWS_LAMBDA_FUNCTION_NAME"))
                .map(name ->
                        new FunctionFacts(
                                environment.getOrDefault("POWERTOOLS_SERVICE_NAME", SERVICE),
                                name,
                                environment.getOrDefault("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
                                Integer.parseInt(
                                        environment.getOrDefault(
                                                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "0"))));
    }

    void addTo(JsonObject line) {
        line.put("service", service)
                .put("function_name", name)
                .put("function_version", version)
                .put("function_memory_size", memorySize);
    }
}
