package dev.redress.infra.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Folders that look as if everything was built.
public final class Built {

    private Built() {}

    /// Of the packages that somebody says who says this.
    ///
    /// @param packaging the word for it
    /// @param architecture likewise; one that there is none of is taken for the usual one
    static Path of(String packaging, String architecture) {
        Path repository = Path.of("target/built", packaging, architecture);
        try {
            for (String function : new String[] {"api", "events"}) {
                Path zip = repository.resolve("target/" + function + "/function.zip");
                if (packaging.equals("native")) {
                    zip(zip, "bootstrap", program(architecture.equals("x86_64") ? 0x3E : 0xB7));
                } else {
                    zip(zip, "lib/redress.jar", new byte[0]);
                }
            }
            write(repository.resolve("infra/target/migration/lib/flyway.jar"));
            write(repository.resolve("infra/src/main/trust/roots.pem"));
            return repository;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The beginning of a program for Linux.
    ///
    /// @param machine what it runs on, as ELF numbers them
    public static byte[] program(int machine) {
        byte[] head = new byte[64];
        head[0] = 0x7f;
        head[1] = 'E';
        head[2] = 'L';
        head[3] = 'F';
        head[4] = 2;
        head[5] = 1;
        head[18] = (byte) machine;
        return head;
    }

    /// A zip with one entry.
    public static Path zip(Path file, String name, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file;
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "what a build makes");
    }
}
