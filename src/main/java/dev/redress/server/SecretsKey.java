package dev.redress.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// The key that the server keeps second factors with, unless one is configured.
final class SecretsKey {

    private static final int BYTES = 32;

    private SecretsKey() {}

    /// The key in `folder` as Base64, made at first and readable by the owner only.
    static String in(Path folder) {
        Path file = folder.resolve("secrets.key");
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(folder);
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a key in " + folder, e);
        }
    }
}
