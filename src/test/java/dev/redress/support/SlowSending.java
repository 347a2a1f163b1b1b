package dev.redress.support;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A file that is sent in two parts, with time in between.
public final class SlowSending implements AutoCloseable {

    private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";

    private final Socket socket;
    private final byte[] rest;

    private SlowSending(Socket socket, byte[] rest) {
        this.socket = socket;
        this.rest = rest;
    }

    /// Sends the first `count` bytes.
    public static SlowSending begun(String url, byte[] bytes, int count) throws IOException {
        URI to = URI.create(url);
        Socket socket = new Socket("localhost", RestAssured.port);
        String head =
                """
                PUT %s?%s HTTP/1.1
                Host: localhost
                Content-Length: %d
                Expect: 100-continue

                """
                        .formatted(to.getRawPath(), to.getRawQuery(), bytes.length)
                        .replace("\n", "\r\n");
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        // From now on it is on its way.
        socket.getInputStream().readNBytes(CONTINUE.length());
        socket.getOutputStream().write(bytes, 0, count);
        socket.getOutputStream().flush();
        return new SlowSending(socket, Arrays.copyOfRange(bytes, count, bytes.length));
    }

    /// Sends the rest, and answers how the answer begins.
    public String finished() throws IOException {
        socket.getOutputStream().write(rest);
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
