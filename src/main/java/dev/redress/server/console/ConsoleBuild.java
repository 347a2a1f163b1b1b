package dev.redress.server.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Makes the console of its sources; a step of the build, and of each reload in dev mode.
///
/// @param sources `src/main/web`
/// @param work where libraries and tools are unpacked
/// @param output what is served; emptied before
/// @param api where the API is for the browser: a path, or an address in another place
record ConsoleBuild(Path sources, Path work, Path output, String api) {

    static final String API = "/api/v1";
    private static final String MADE_OF = "made-of.txt";

    /// Unpacks the libraries and makes the console.
    ///
    /// @param arguments the folders of the record, the address of the API, and the class path that
    ///   has the libraries
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[1]);
        new WebPackages(work).unpack(arguments[4]);
        new ConsoleBuild(Path.of(arguments[0]), work, Path.of(arguments[2]), arguments[3]).run();
    }

    /// Does nothing while the sources and the libraries are the same.
    void run() throws IOException {
        Path marker = work.resolve(MADE_OF);
        String now = fingerprint();
        if (Files.exists(output.resolve(ConsoleFiles.INDEX))
                && Files.exists(marker)
                && Files.readString(marker).equals(now)) {
            return;
        }
        new Bundle(this).make();
        Files.writeString(marker, now);
    }

    private String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        digest.update(api.getBytes(UTF_8));
        digest.update(Files.readAllBytes(work.resolve(WebPackages.UNPACKED)));
        for (Path file : files(sources)) {
            digest.update(sources.relativize(file).toString().getBytes(UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// All files below `folder`, in order.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
