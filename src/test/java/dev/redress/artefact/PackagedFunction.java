package dev.redress.artefact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// A function as Lambda runs it: its zip unpacked as the task root, one process at a time, events
/// from a Runtime API. A process that does not answer in time is ended, and the next event starts
/// another one.
final class PackagedFunction implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(PackagedFunction.class.getName());
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    /// What only the line of an event has.
    private static final String METRICS = "\"_aws\":";

    private final String name;
    private final TaskRoot root;
    private final Map<String, String> environment;
    private volatile Duration timeout = TIMEOUT;
    private volatile Sandbox sandbox;

    private PackagedFunction(String name, TaskRoot root, Map<String, String> environment) {
        this.name = name;
        this.root = root;
        this.environment = Map.copyOf(environment);
        this.sandbox = ready();
    }

    /// Starts `target/{name}/function.zip` from a folder below `work` and waits until it is ready.
    static PackagedFunction start(String name, Map<String, String> environment, Path work) {
        TaskRoot root = TaskRoot.of(name, work);
        Map<String, String> complete = new HashMap<>(environment);
        complete.put("AWS_LAMBDA_FUNCTION_NAME", name);
        complete.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        complete.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
        complete.put("LAMBDA_TASK_ROOT", root.folder().toString());
        complete.put("JAVA_TOOL_OPTIONS", "--add-opens=java.base/java.lang=ALL-UNNAMED");
        return new PackagedFunction(name, root, complete);
    }

    private Sandbox ready() {
        Instant start = Instant.now();
        Sandbox ready = Sandbox.start(root, environment, timeout);
        LOG.log(
                System.Logger.Level.INFO,
                "{0}, {1}: ready after {2} ms",
                name,
                isNative() ? "native binary" : "Java package",
                Duration.between(start, ready.readyAt()).toMillis());
        return ready;
    }

    /// Gives another time to each event from the next on than the minute that it has at first.
    void allow(Duration given) {
        timeout = given;
        sandbox.allow(given);
    }

    /// Throws [TimedOut] when the event is not answered in time.
    String invoke(String event) {
        if (!sandbox.isAlive()) {
            sandbox.close();
            sandbox = ready();
        }
        return sandbox.invoke(event);
    }

    /// When the event that it works on must be answered.
    Instant deadline() {
        return sandbox.deadline();
    }

    /// Of the process that has answered last.
    long pid() {
        return sandbox.process().pid();
    }

    /// Whether it is a native binary, and not Java.
    boolean isNative() {
        return root.isNative();
    }

    /// All that its process has printed so far.
    String output() {
        return sandbox.process().output();
    }

    /// The line of its log for the last event. Waits until there is one for each so far.
    JsonNode lastLine() {
        Launched process = sandbox.process();
        process.await(process.printed(sandbox.invocations(), METRICS), timeout);
        return json(output().lines().filter(line -> line.contains(METRICS)).toList().getLast());
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not a line of JSON: " + line, e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
