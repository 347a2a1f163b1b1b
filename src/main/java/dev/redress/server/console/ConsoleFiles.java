package dev.redress.server.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The files of the console in memory, each with its compressed twin.
record ConsoleFiles(Map<String, Content> files, List<String> pages) {

    static final String INDEX = "index.html";
    static final String ASSETS = "assets";
    static final String PAGES = "pages.txt";
    static final String FILES = "files.txt";
    static final String COMPRESSED = ".gz";
    private static final String FOLDER = "console/";

    /// A file as it is, and compressed.
    record Content(Buffer plain, Buffer compressed) {}

    @Nullable Content index() {
        return files.get(INDEX);
    }

    /// What the build put into the class path; nothing where it was left out.
    static ConsoleFiles delivered() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return read(name -> {
            InputStream in = loader.getResourceAsStream(FOLDER + name);
            return in == null ? InputStream.nullInputStream() : in;
        });
    }

    /// What lies in a folder by now.
    static ConsoleFiles in(Path folder) {
        return read(name -> Files.newInputStream(folder.resolve(name)));
    }

    private static ConsoleFiles read(Source source) {
        try {
            Map<String, Content> files = new HashMap<>();
            for (String name : lines(source, FILES)) {
                files.put(name, content(source, name));
            }
            return new ConsoleFiles(Map.copyOf(files), lines(source, PAGES));
        } catch (IOException e) {
            throw new IllegalStateException("the console cannot be read", e);
        }
    }

    private static Content content(Source source, String name) throws IOException {
        return new Content(
                Buffer.buffer(bytes(source, name)),
                Buffer.buffer(bytes(source, name + COMPRESSED)));
    }

    private static List<String> lines(Source source, String name) throws IOException {
        return new String(bytes(source, name), UTF_8).lines().toList();
    }

    private static byte[] bytes(Source source, String name) throws IOException {
        try (InputStream in = source.open(name)) {
            return in.readAllBytes();
        }
    }

    @FunctionalInterface
    private interface Source {
        InputStream open(String name) throws IOException;
    }
}
