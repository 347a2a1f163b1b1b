package dev.redress.platform.crypto;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that only their owner reads.
final class SecretFile {

    private SecretFile() {}

    /// Writes the file or replaces it, whole or not at all: half a keyset would be none.
    ///
    /// @throws AtomicMoveNotSupportedException on a file system that cannot do that
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Created with its permissions, not given them afterwards: nobody reads it in between.
        Path fresh =
                Files.createTempFile(
                        folder,
                        ".key",
                        null,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(fresh, text + '\n');
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
