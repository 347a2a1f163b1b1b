package dev.redress.platform.upload;

import dev.redress.core.evidence.Sha256;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;

/// A file while it passes by, of which only the beginning and figures stay. For one use.
public final class Examination {

    /// So much of a file tells what it is.
    private static final int HEAD_BYTES = 64 << 10;

    private final MessageDigest digest = Sha256.begun();
    private final Buffer head = Buffer.buffer();
    private long size;

    private Examination() {}

    /// What is seen of a whole file.
    ///
    /// @param head at most its first 64 KiB
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Seen(long size, String sha256, byte[] head) {}

    public static Uni<Seen> of(Multi<Buffer> bytes) {
        return bytes.collect().in(Examination::new, Examination::take).map(Examination::seen);
    }

    private void take(Buffer bytes) {
        int missing = Math.min(HEAD_BYTES - head.length(), bytes.length());
        if (missing > 0) {
            head.appendBuffer(bytes, 0, missing);
        }
        digest.update(bytes.getBytes());
        size += bytes.length();
    }

    private Seen seen() {
        return new Seen(size, Sha256.hex(digest.digest()), head.getBytes());
    }
}
