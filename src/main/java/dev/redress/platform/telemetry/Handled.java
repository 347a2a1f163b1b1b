package dev.redress.platform.telemetry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/// An event that a function has dealt with: the line of its log that the metrics are made of.
///
/// @param operation what was asked for: a handler's name, or method and template of a request
/// @param outcome one word or number: `DONE`, `FAILED`, the status of an answer
/// @param counts what is counted beside the duration, by the names of the metrics
public record Handled(
        String operation, String outcome, Invocation invocation, Map<String, Integer> counts) {

    /// What was dealt with: cases, messages, a request that was granted.
    public static final String PROCESSED = "Processed";

    /// What could not be dealt with, through no fault of whoever asked.
    public static final String FAILED = "Failed";

    /// What was refused because somebody else had been there before.
    public static final String CONFLICTS = "Conflicts";

    /// What was not tried, because the subscriber that it is for is away.
    public static final String SPARED = "Spared";

    /// Runs that stopped before their end, because whoever runs them would soon have ended them.
    public static final String OUT_OF_TIME = "OutOfTime";

    private static final Logger LOG = Logger.getLogger(Handled.class);
    private static final String NAMESPACE = "Redress";
    private static final String DURATION = "Duration";
    private static final String COLD_START = "ColdStart";

    public Handled {
        counts = Map.copyOf(counts);
    }

    /// Writes the line.
    public void tell() {
        LOG.infof("%s", this);
    }

    void addTo(JsonObject line, Instant at) {
        Duration took = invocation.age();
        Map<String, Number> values = new LinkedHashMap<>();
        values.put(DURATION, took.toNanos() / 1e6);
        if (invocation.isColdStart()) {
            values.put(COLD_START, 1);
        }
        values.putAll(counts);
        line.put("operation", operation).put("outcome", outcome);
        values.forEach(line::put);
        line.put(
                "_aws",
                new JsonObject()
                        .put("Timestamp", at.toEpochMilli())
                        .put("CloudWatchMetrics", new JsonArray().add(metrics(values))));
    }

    private static JsonObject metrics(Map<String, Number> values) {
        JsonArray names = new JsonArray();
        values.keySet()
                .forEach(name ->
                        names.add(
                                new JsonObject()
                                        .put("Name", name)
                                        .put(
                                                "Unit",
                                                name.equals(DURATION) ? "Milliseconds" : "Count")));
        return new JsonObject()
                .put("Namespace", NAMESPACE)
                .put(
                        "Dimensions",
                        new JsonArray().add(new JsonArray().add("service").add("function_name")))
                .put("Metrics", names);
    }

    @Override
    public String toString() {
        return operation + ": " + outcome;
    }
}
