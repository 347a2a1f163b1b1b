package dev.redress.platform.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Tells by its first bytes what a file is, whatever it is called.
final class FileTypes {

    private FileTypes() {}

    /// A media type; `application/octet-stream` for what nobody knows.
    static String of(byte[] head) {
        try {
            return Known.TYPES.detect(new ByteArrayInputStream(head), new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }

    // Read when the first file comes, and not while the desk starts; a native image has them read.
    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }
}
