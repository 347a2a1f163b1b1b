package dev.redress.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One client's connection, kept open. As little HTTP as a measurement needs, because client and
/// server share the processors: a library's client would cost more than the answer does.
final class Connection implements AutoCloseable {

    /// @param etag absent where the answer has none
    record Answer(int status, @Nullable String etag, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private static final int BUFFER = 16 * 1024;
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final String TAG = "etag:";
    private static final int NOT_MODIFIED = 304;
    private static final int HEXADECIMAL = 16;
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    Connection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    Answer send(byte[] request) throws IOException {
        out.write(request);
        int status = Integer.parseInt(line().substring(STATUS_AT, STATUS_AT + 3));
        int length = status == NOT_MODIFIED ? 0 : -1;
        boolean chunked = false;
        String etag = null;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            } else if (header.toLowerCase(Locale.ROOT).equals(CHUNKED)) {
                chunked = true;
            } else if (header.toLowerCase(Locale.ROOT).startsWith(TAG)) {
                etag = header.substring(TAG.length()).strip();
            }
        }
        if (chunked) {
            return new Answer(status, etag, chunks());
        }
        if (length < 0) {
            throw new IOException("An answer with status %d has no length".formatted(status));
        }
        return new Answer(status, etag, in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int length;
        do {
            length = Integer.parseInt(line(), HEXADECIMAL);
            body.write(in.readNBytes(length));
            line();
        } while (length > 0);
        return body.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
