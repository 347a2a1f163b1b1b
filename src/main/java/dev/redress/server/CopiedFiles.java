package dev.redress.server;

import dev.redress.core.evidence.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Copies files into a folder that nobody else reads, and remembers the hash of each. What it wrote
/// is on the disk, and not only on its way.
final class CopiedFiles {

    private final Path target;
    private final List<String> folders = new ArrayList<>();
    private final StringBuilder sums = new StringBuilder();

    private CopiedFiles(Path target) {
        this.target = target;
    }

    /// Into a folder that may be there already, unlike what is copied into it.
    static CopiedFiles into(Path target) throws IOException {
        OwnFiles.folder(target);
        return new CopiedFiles(target);
    }

    /// Below the target, in the order in which they were made.
    List<String> folders() {
        return folders;
    }

    /// In the form of `sha256sum`.
    String sums() {
        return sums.toString();
    }

    /// Copies everything below `source` to `name`; what vanishes meanwhile is passed over, and so
    /// is a source that is not there.
    ///
    /// @param isKept is asked with paths within the source
    void tree(Path source, String name, Predicate<Path> isKept) throws IOException {
        folder(name);
        if (!Files.exists(source)) {
            return;
        }
        Files.walkFileTree(
                source,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes is)
                            throws IOException {
                        Path within = source.relativize(found);
                        if (!found.equals(source)) {
                            if (!isKept.test(within)) {
                                return FileVisitResult.SKIP_SUBTREE;
                            }
                            folder("%s/%s".formatted(name, within));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path found, BasicFileAttributes is)
                            throws IOException {
                        Path within = source.relativize(found);
                        if (isKept.test(within)) {
                            passing(found, "%s/%s".formatted(name, within));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path found, IOException failure)
                            throws IOException {
                        if (failure instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
    }

    void folder(String name) throws IOException {
        Path folder = target.resolve(name);
        if (!Files.exists(folder)) {
            OwnFiles.folder(folder);
            folders.add(name);
        }
    }

    void text(String name, String text) throws IOException {
        OwnFiles.write(target.resolve(name), text);
        remember(Sha256.of(text), name);
    }

    /// Answers the hash of what was copied.
    String file(Path source, String name) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return copy(in, name);
        }
    }

    private void passing(Path source, String name) throws IOException {
        InputStream in;
        try {
            in = Files.newInputStream(source);
        } catch (NoSuchFileException _) {
            // It was dropped, which the log knows.
            return;
        }
        try (in) {
            copy(in, name);
        }
    }

    private String copy(InputStream in, String name) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (FileChannel file =
                        FileChannel.open(
                                target.resolve(name),
                                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                                OwnFiles.FILE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(file), digest)) {
            in.transferTo(out);
            file.force(true);
        }
        String hash = Sha256.hex(digest.digest());
        remember(hash, name);
        return hash;
    }

    private void remember(String hash, String name) {
        sums.append(hash).append("  ").append(name).append('\n');
    }
}
