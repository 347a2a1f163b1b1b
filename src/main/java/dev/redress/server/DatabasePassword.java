package dev.redress.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// The password of the database in a data folder, which only the owner of the folder can read.
final class DatabasePassword {

    private static final String FILE = "database.password";
    private static final int BYTES = 32;

    private DatabasePassword() {}

    /// Empty for a folder whose database has none yet.
    static Optional<String> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    static String made() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static void keep(Path folder, String password) throws IOException {
        OwnFiles.write(folder.resolve(FILE), password);
    }
}
