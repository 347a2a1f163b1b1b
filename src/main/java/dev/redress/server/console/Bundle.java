package dev.redress.server.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// One run of esbuild, and what a server needs beside its result: the page that begins, compressed
/// twins, and the paths that are pages.
final class Bundle {

    /// Every name has the hash of what is in it: whoever has the file has it for good.
    private static final String NAMES = ConsoleFiles.ASSETS + "/[name]-[hash]";

    private static final Pattern PAGE = Pattern.compile("path: '/([a-z-]+)");

    private final ConsoleBuild build;

    Bundle(ConsoleBuild build) {
        this.build = build;
    }

    void make() throws IOException {
        empty(build.output());
        bundle();
        Files.writeString(build.output().resolve(ConsoleFiles.INDEX), index());
        Files.write(build.output().resolve(ConsoleFiles.PAGES), pages());
        List<Path> files = ConsoleBuild.files(build.output());
        for (Path file : files) {
            compress(file);
        }
        Files.write(
                build.output().resolve(ConsoleFiles.FILES),
                files.stream().map(this::nameOf).toList());
    }

    private void bundle() throws IOException {
        Path tool = new WebPackages(build.work()).bundler();
        List<String> command =
                List.of(
                        tool.toString(),
                        build.sources().resolve("main.ts").toString(),
                        "--bundle",
                        "--splitting",
                        "--format=esm",
                        "--target=es2022",
                        "--minify",
                        "--charset=utf8",
                        "--legal-comments=none",
                        "--entry-names=" + NAMES,
                        "--chunk-names=" + NAMES,
                        "--asset-names=" + NAMES,
                        "--loader:.svg=file",
                        "--metafile=" + build.work().resolve("bundle.json"),
                        "--log-level=warning",
                        "--outdir=" + build.output());
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("NODE_PATH", build.work().resolve("node_modules").toString());
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), UTF_8);
        if (!said.isBlank()) {
            System.err.println(said);
        }
        if (exitOf(running) != 0) {
            throw new IOException("the console cannot be bundled: " + said);
        }
    }

    private static int exitOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the console is bundled", e);
        }
    }

    private String index() throws IOException {
        return Files.readString(build.sources().resolve(ConsoleFiles.INDEX))
                .replace("{script}", "/" + entry(".js"))
                .replace("{style}", "/" + entry(".css"))
                .replace("{api}", build.api());
    }

    private String entry(String end) throws IOException {
        return ConsoleBuild.files(build.output()).stream()
                .map(this::nameOf)
                .filter(name -> name.startsWith(ConsoleFiles.ASSETS + "/main-"))
                .filter(name -> name.endsWith(end))
                .findFirst()
                .orElseThrow(() -> new IOException("the bundle has no main" + end));
    }

    /// The first parts of all paths that the console's routes name.
    private Set<String> pages() throws IOException {
        Set<String> pages = new TreeSet<>();
        for (Path file : ConsoleBuild.files(build.sources())) {
            if (file.endsWith("routes.ts")) {
                Matcher paths = PAGE.matcher(Files.readString(file));
                while (paths.find()) {
                    pages.add(paths.group(1));
                }
            }
        }
        return pages;
    }

    private String nameOf(Path file) {
        return build.output().relativize(file).toString().replace('\\', '/');
    }

    private static void compress(Path file) throws IOException {
        Path twin = file.resolveSibling(file.getFileName() + ConsoleFiles.COMPRESSED);
        try (OutputStream out = new Smallest(Files.newOutputStream(twin))) {
            Files.copy(file, out);
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> old = new ArrayList<>(ConsoleBuild.files(folder));
        for (Path file : old) {
            Files.delete(file);
        }
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
