package dev.redress.artefact;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/// A function as Lambda would start it: its zip unpacked as the task root, one process, events from
/// a Runtime API. What is in the zip decides between the Java and the custom runtime.
final class PackagedFunction implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(PackagedFunction.class.getName());
    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(60);

    /// What only the line of an event has.
    private static final String METRICS = "\"_aws\":";

    private static final String BOOTSTRAP = "bootstrap";
    private static final String JAVA_HANDLER =
            "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    private final RuntimeApi api;
    private final Launched process;

    private final boolean isNative;
    private int invocations;

    private PackagedFunction(RuntimeApi api, Launched process, boolean isNative) {
        this.api = api;
        this.process = process;
        this.isNative = isNative;
    }

    /// Starts `target/{name}/function.zip` from a folder below `work` and waits until it is ready.
    static PackagedFunction start(String name, Map<String, String> environment, Path work) {
        Path taskRoot = unpack(Path.of("target", name, "function.zip"), work);
        RuntimeApi api = new RuntimeApi();
        Map<String, String> complete = new HashMap<>(environment);
        complete.put("AWS_LAMBDA_RUNTIME_API", api.address());
        complete.put("AWS_LAMBDA_FUNCTION_NAME", name);
        complete.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        complete.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
        complete.put("LAMBDA_TASK_ROOT", taskRoot.toString());
        complete.put("JAVA_TOOL_OPTIONS", "--add-opens=java.base/java.lang=ALL-UNNAMED");
        Instant start = Instant.now();
        Launched process = Launched.start(command(taskRoot).directory(taskRoot.toFile()), complete);
        PackagedFunction function = new PackagedFunction(api, process, isNative(taskRoot));
        function.awaitReady(name, start);
        return function;
    }

    private void awaitReady(String name, Instant start) {
        try {
            Instant ready = process.await(api.firstPoll(), START_MAX);
            Duration took = Duration.between(start, ready);
            LOG.log(
                    System.Logger.Level.INFO,
                    "{0}, {1}: ready after {2} ms",
                    name,
                    isNative ? "native binary" : "Java package",
                    took.toMillis());
        } catch (AssertionError e) {
            close();
            throw e;
        }
    }

    String invoke(String event) {
        invocations++;
        return process.await(api.invoke(event), ANSWER_MAX);
    }

    /// Whether it is a native binary, and not Java.
    boolean isNative() {
        return isNative;
    }

    /// All that it has printed so far.
    String output() {
        return process.output();
    }

    /// The line of its log for the last event. Waits until there is one for each so far.
    JsonNode lastLine() {
        process.await(process.printed(invocations, METRICS), ANSWER_MAX);
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
        try (api) {
            process.close();
        }
    }

    private static ProcessBuilder command(Path taskRoot) {
        if (isNative(taskRoot)) {
            return new ProcessBuilder(taskRoot.resolve(BOOTSTRAP).toString());
        }
        // As Lambda starts Java: with the quick compiler alone.
        return new ProcessBuilder(
                Launched.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + taskRoot.getParent(),
                "-Xmx400m",
                "-cp",
                runtimeClient(),
                AWSLambda.class.getName(),
                JAVA_HANDLER);
    }

    private static boolean isNative(Path taskRoot) {
        return Files.exists(taskRoot.resolve(BOOTSTRAP));
    }

    /// Only what Lambda itself brings; the function's classes are found in the task root.
    private static String runtimeClient() {
        return Stream.of(
                        AWSLambda.class,
                        PojoSerializer.class,
                        SdkInternalThreadLocal.class,
                        Context.class)
                .map(PackagedFunction::jarOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path unpack(Path zip, Path work) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Path taskRoot =
                    Files.createDirectory(Files.createTempDirectory(work, "f").resolve("task"));
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                unpack(file, entries.nextElement(), taskRoot);
            }
            return taskRoot;
        } catch (IOException e) {
            throw new UncheckedIOException("Run ./mvnw package first", e);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path taskRoot) throws IOException {
        Path target = taskRoot.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (entry.getName().equals(BOOTSTRAP) && !target.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + target);
        }
    }
}
