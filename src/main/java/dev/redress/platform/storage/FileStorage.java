package dev.redress.platform.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;

/// Keeps files. A file is written once and never changed.
public interface FileStorage {

    /// With which a file of exactly `size` bytes is sent.
    SignedRequest upload(FileKey key, long size);

    /// With which a file is fetched, to be saved as `name`.
    SignedRequest download(FileKey key, String name);

    /// The bytes as they come, at the pace at which they are wanted. Fails with [MissingFile].
    Multi<Buffer> read(FileKey key);

    /// What is not there counts as deleted.
    Uni<Void> delete(FileKey key);
}
