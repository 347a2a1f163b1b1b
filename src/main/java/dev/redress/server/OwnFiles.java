package dev.redress.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that nobody but their owner can read.
final class OwnFiles {

    /// Of a file.
    static final FileAttribute<Set<PosixFilePermission>> FILE = permissions("rw-------");

    private static final FileAttribute<Set<PosixFilePermission>> FOLDER = permissions("rwx------");

    private OwnFiles() {}

    /// Makes the folder, if it is not there.
    static void folder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, FOLDER);
        }
    }

    /// Makes a file that must not be there yet.
    static void write(Path file, String text) throws IOException {
        Files.createFile(file, FILE);
        Files.writeString(file, text);
    }

    private static FileAttribute<Set<PosixFilePermission>> permissions(String who) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(who));
    }
}
