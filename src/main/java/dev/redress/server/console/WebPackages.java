package dev.redress.server.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// The npm packages that Maven brought as jars, laid out as bundlers look for them.
///
/// @param work gets a folder `node_modules`
record WebPackages(Path work) {

    static final String UNPACKED = "unpacked.txt";
    private static final String ROOT = "META-INF/resources/_static/";

    /// What a browser does not need lies in an archive of its own.
    private static final String REST = "META-INF/.more.tgz";

    private static final String TYPES = ".d.ts";
    private static final String PACKAGE = "package.json";
    private static final Pattern JAR = Pattern.compile(".*[/\\\\]org[/\\\\]mvnpm[/\\\\].*\\.jar");
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");

    /// Does nothing while the class path has the same ones.
    void unpack(String classPath) throws IOException {
        List<String> jars =
                List.of(classPath.split(File.pathSeparator)).stream()
                        .filter(JAR.asMatchPredicate())
                        .sorted()
                        .toList();
        Path marker = work.resolve(UNPACKED);
        if (Files.exists(marker) && Files.readAllLines(marker).equals(jars)) {
            return;
        }
        for (String jar : jars) {
            unpackJar(jar);
        }
        Files.write(marker, jars);
    }

    /// esbuild as built for this machine.
    Path bundler() throws IOException {
        for (Path file : ConsoleBuild.files(modules().resolve("@esbuild"))) {
            if (file.endsWith("bin/esbuild") || file.endsWith("esbuild.exe")) {
                return executable(file);
            }
        }
        throw new IOException("no esbuild for this machine: see the profiles of pom.xml");
    }

    private static Path executable(Path file) throws IOException {
        if (!file.toFile().canExecute() && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + file);
        }
        return file;
    }

    private void unpackJar(String jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            Map<String, String> packages = packagesOf(zip);
            for (ZipEntry entry : entries(zip)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    if (entry.getName().equals(REST)) {
                        unpackTypes(in, packages);
                    } else {
                        put(packages, entry.getName(), in);
                    }
                }
            }
        }
    }

    private void unpackTypes(InputStream rest, Map<String, String> packages) throws IOException {
        TarArchiveInputStream archive = new TarArchiveInputStream(new GZIPInputStream(rest));
        TarArchiveEntry entry = archive.getNextEntry();
        while (entry != null) {
            if (entry.getName().endsWith(TYPES)) {
                put(packages, "META-INF/" + entry.getName(), archive);
            }
            entry = archive.getNextEntry();
        }
    }

    private void put(Map<String, String> packages, String path, InputStream in) throws IOException {
        Optional<Path> target = target(packages, path);
        if (target.isPresent()) {
            Files.createDirectories(target.get().getParent());
            Files.copy(in, target.get(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// By folder, with a slash at its end: the name of the package. The outermost counts.
    private static Map<String, String> packagesOf(ZipFile zip) throws IOException {
        Map<String, String> packages = new HashMap<>();
        List<ZipEntry> descriptions =
                entries(zip).stream()
                        .filter(entry -> entry.getName().startsWith(ROOT))
                        .filter(entry -> entry.getName().endsWith("/" + PACKAGE))
                        .sorted(Comparator.comparingInt(entry -> entry.getName().length()))
                        .toList();
        for (ZipEntry description : descriptions) {
            String path = description.getName();
            String folder = path.substring(0, path.length() - PACKAGE.length());
            String text = new String(zip.getInputStream(description).readAllBytes(), UTF_8);
            Matcher name = NAME.matcher(text);
            if (name.find() && packages.keySet().stream().noneMatch(folder::startsWith)) {
                packages.put(folder, name.group(1));
            }
        }
        return packages;
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        List<ZipEntry> entries = new ArrayList<>(zip.stream().toList());
        entries.removeIf(ZipEntry::isDirectory);
        return entries;
    }

    private Optional<Path> target(Map<String, String> packages, String path) throws IOException {
        for (Map.Entry<String, String> known : packages.entrySet()) {
            if (path.startsWith(known.getKey())) {
                Path folder = modules().resolve(known.getValue());
                Path target = folder.resolve(path.substring(known.getKey().length())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("a package writes outside of its folder: " + path);
                }
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    private Path modules() {
        return work.resolve("node_modules");
    }
}
