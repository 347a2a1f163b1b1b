package dev.redress.file;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip file that comes into being while it is read, and never is in memory as a whole. For one
/// use by one reader.
final class ZipStream {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);

    private ZipStream() {
        // Pictures and videos do not get smaller, and the event loop has better to do.
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    /// A file in it.
    record Entry(String path, Multi<Buffer> bytes) {}

    /// Work with a stream that writes to memory.
    private interface Writing {
        void run() throws IOException;
    }

    /// The entries in their order, as far as they are wanted.
    static Multi<Buffer> of(List<Entry> entries) {
        return Multi.createFrom().deferred(() -> new ZipStream().written(entries));
    }

    private Multi<Buffer> written(List<Entry> entries) {
        Multi<Buffer> files =
                Multi.createFrom()
                        .iterable(entries)
                        .onItem()
                        .transformToMultiAndConcatenate(this::written);
        return Multi.createBy()
                .concatenating()
                .streams(files, part(zip::close))
                .filter(part -> part.length() > 0);
    }

    private Multi<Buffer> written(Entry entry) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        part(() -> zip.putNextEntry(new ZipEntry(entry.path()))),
                        entry.bytes().map(bytes -> drained(() -> zip.write(bytes.getBytes()))),
                        part(zip::closeEntry));
    }

    private Multi<Buffer> part(Writing writing) {
        return Uni.createFrom().item(() -> drained(writing)).toMulti();
    }

    /// What the writing came to.
    private Buffer drained(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        Buffer written = Buffer.buffer(out.toByteArray());
        out.reset();
        return written;
    }
}
