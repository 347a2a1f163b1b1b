package dev.redress.bench;

import dev.redress.bench.FunctionStart.Event;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A function's zip, laid out as Lambda does, and the command that starts it.
///
/// @param zipBytes of the zip
/// @param command without an AOT cache
record PackedFunction(long zipBytes, Path taskRoot, boolean isNative, List<String> command) {

    private static final String BOOTSTRAP = "bootstrap";
    private static final String LIBRARIES = "lib";

    /// A jar of what lies beside the libraries: no AOT cache is made of folders.
    private static final String OWN_CLASSES = "own.jar";

    private static final String CLIENT =
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String HANDLER =
            "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    /// Where `run-startup` puts the runtime client of AWS for Java.
    private static final Path CLIENT_JARS = Path.of("target/bench-runtime");

    static PackedFunction of(Path zip, Path folder) throws IOException {
        Path taskRoot = Files.createDirectories(folder.resolve("task"));
        unpack(zip, taskRoot);
        Path bootstrap = taskRoot.resolve(BOOTSTRAP);
        boolean isNative = Files.exists(bootstrap);
        if (!isNative) {
            packOwnClasses(zip, taskRoot.resolve(OWN_CLASSES));
        }
        return new PackedFunction(
                Files.size(zip),
                taskRoot,
                isNative,
                isNative ? List.of(bootstrap.toString()) : java(taskRoot, List.of()));
    }

    /// All of its classes on the class path: only such does an AOT cache keep.
    private static List<String> java(Path taskRoot, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx400m"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "-cp",
                        String.join(File.pathSeparator, classPath(taskRoot)),
                        CLIENT,
                        HANDLER));
        return List.copyOf(command);
    }

    private static List<String> classPath(Path taskRoot) {
        List<String> places = new ArrayList<>();
        places.add(taskRoot.resolve(OWN_CLASSES).toString());
        for (Path folder : List.of(CLIENT_JARS, taskRoot.resolve(LIBRARIES))) {
            File[] jars = folder.toFile().listFiles((_, name) -> name.endsWith(".jar"));
            for (File jar : jars == null ? new File[0] : jars) {
                places.add(jar.getAbsolutePath());
            }
        }
        places.sort(null);
        return places;
    }

    /// Runs it once to learn what it loads.
    ///
    /// @return the command that starts it with what was learned
    List<String> trained(Map<String, String> environment, List<Event> events)
            throws IOException, InterruptedException {
        Path cache = taskRoot.resolveSibling("function.aot");
        FunctionStart.of(
                java(taskRoot, List.of("-XX:AOTCacheOutput=" + cache)),
                taskRoot,
                environment,
                events);
        if (!Files.exists(cache)) {
            throw new IOException("No AOT cache was written");
        }
        return java(taskRoot, List.of("-XX:AOTCache=" + cache));
    }

    private static void packOwnClasses(Path zip, Path jar) throws IOException {
        try (ZipFile from = new ZipFile(zip.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(jar))) {
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !entry.getName().startsWith(LIBRARIES + "/")) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
    }

    private static void unpack(Path zip, Path taskRoot) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path target = taskRoot.resolve(entry.getName());
                if (entry.isDirectory()) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                try (InputStream content = file.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                if (entry.getName().equals(BOOTSTRAP) && !target.toFile().setExecutable(true)) {
                    throw new IOException("Cannot make executable: " + target);
                }
            }
        }
    }
}
