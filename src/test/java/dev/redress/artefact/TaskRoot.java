package dev.redress.artefact;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/// Where Lambda unpacks the zip of a function. What is in it decides between the Java and the
/// custom runtime.
record TaskRoot(Path folder) {

    private static final String BOOTSTRAP = "bootstrap";
    private static final String JAVA_HANDLER =
            "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    /// Unpacks `target/{name}/function.zip` into a folder below `work`.
    static TaskRoot of(String name, Path work) {
        Path zip = Path.of("target", name, "function.zip");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Path folder =
                    Files.createDirectory(Files.createTempDirectory(work, "f").resolve("task"));
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                unpack(file, entries.nextElement(), folder);
            }
            return new TaskRoot(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Run ./mvnw package first", e);
        }
    }

    boolean isNative() {
        return Files.exists(folder.resolve(BOOTSTRAP));
    }

    /// How Lambda starts it.
    ProcessBuilder command() {
        return (isNative()
                        ? new ProcessBuilder(folder.resolve(BOOTSTRAP).toString())
                        : new ProcessBuilder(
                                Launched.java(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djava.io.tmpdir=" + folder.getParent(),
                                "-Xmx400m",
                                "-cp",
                                runtimeClient(),
                                AWSLambda.class.getName(),
                                JAVA_HANDLER))
                .directory(folder.toFile());
    }

    /// Only what Lambda itself brings; the function's classes are found in the task root.
    private static String runtimeClient() {
        return Stream.of(
                        AWSLambda.class,
                        PojoSerializer.class,
                        SdkInternalThreadLocal.class,
                        Context.class)
                .map(TaskRoot::jarOf)
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

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName());
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
