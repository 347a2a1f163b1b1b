package dev.redress.platform.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/// Keeps files. What is sent is in quarantine until it was looked at; only then it is kept, and
/// never changed. No link to send a file leads to where it is kept.
public interface FileStorage {

    /// With which a file of exactly `size` bytes is sent, once.
    SignedRequest upload(FileKey key, long size);

    /// Sends a file that came to the desk by another way, such as with a mail: it is in quarantine
    /// like any other. Fails if there is one under the key already.
    Uni<Void> send(FileKey key, Buffer bytes);

    /// What was sent. Fails with [MissingFile].
    Uni<SentFile> sent(FileKey key);

    /// The bytes of just what was found, as they come, at the pace at which they are wanted. Fails
    /// with [MissingFile], also if there are other bytes now.
    Multi<Buffer> read(SentFile file);

    /// Keeps just what was found, whose bytes have this SHA-256. It may be kept again. Fails with
    /// [MissingFile], also if there are other bytes now.
    Uni<KeptFile> keep(SentFile file, String sha256);

    /// Throws away what was sent and will not be kept. What is not there counts as thrown away.
    Uni<Void> discard(FileKey key);

    /// Throws away what was sent of a file that is kept, where that is another copy.
    Uni<Void> dropCopy(FileKey key);

    /// The bytes as they come, at the pace at which they are wanted. Fails with [MissingFile].
    Multi<Buffer> read(KeptFile file);

    /// With which a file is fetched, to be saved as `name`.
    SignedRequest download(KeptFile file, String name);

    /// What is not there counts as deleted.
    Uni<Void> delete(KeptFile file);

    /// In words what lets strangers at the files (SEC-22); empty if nothing does.
    Uni<List<String>> exposures();
}
