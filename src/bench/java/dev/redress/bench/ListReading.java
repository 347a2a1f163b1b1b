package dev.redress.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Somebody who reads lists over HTTP.
///
/// @param token of their account
record ListReading(int port, String token) {

    static final int PAGE = 50;
    private static final int STRIDE = 200;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    /// The path of the page that begins behind so many cases, found as a person does: page by page.
    ///
    /// @param rows a multiple of [#PAGE]
    String behind(String path, int rows) throws IOException {
        String here = path;
        try (Connection connection = new Connection(port)) {
            for (int at = 0; at < rows; ) {
                int step = rows - at >= STRIDE ? STRIDE : PAGE;
                String text = sent(connection, here + "&limit=" + step, null);
                Matcher next = NEXT.matcher(text);
                if (!next.find()) {
                    throw new IOException("The list ends behind %d of %d".formatted(at, rows));
                }
                here = path + "&cursor=" + next.group(1);
                at += step;
            }
        }
        return here + "&limit=" + PAGE;
    }

    /// As many clients as are wanted ask for one page again and again.
    ///
    /// @param etag of the answer that they have; absent if none
    Latencies run(
            String path, int clients, Duration warmUp, Duration measured, @Nullable String etag)
            throws InterruptedException {
        long from = System.nanoTime() + warmUp.toNanos();
        long to = from + measured.toNanos();
        Callable<LongStream> client = () -> client(path, from, to, etag);
        List<Future<LongStream>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(client));
            }
        }
        return Latencies.of(running.stream().flatMapToLong(ListReading::result), measured);
    }

    /// Its entity tag.
    String tag(String path) throws IOException {
        try (Connection connection = new Connection(port)) {
            String tag = connection.send(request(path, null)).etag();
            if (tag == null) {
                throw new IOException(path + " has no entity tag");
            }
            return tag;
        }
    }

    private LongStream client(String path, long from, long to, @Nullable String etag)
            throws IOException {
        LongStream.Builder nanos = LongStream.builder();
        try (Connection connection = new Connection(port)) {
            for (long begin = System.nanoTime(); begin < to; begin = System.nanoTime()) {
                sent(connection, path, etag);
                long end = System.nanoTime();
                if (begin >= from && end < to) {
                    nanos.add(end - begin);
                }
            }
        }
        return nanos.build();
    }

    private String sent(Connection connection, String path, @Nullable String etag)
            throws IOException {
        Connection.Answer answer = connection.send(request(path, etag));
        if (answer.status() != (etag == null ? OK : NOT_MODIFIED)) {
            throw new IOException("Answered with %d: %s".formatted(answer.status(), answer.text()));
        }
        return answer.text();
    }

    private byte[] request(String path, @Nullable String etag) {
        String known = etag == null ? "" : "If-None-Match: %s\r\n".formatted(etag);
        return "GET /api/v1%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%sAccept: application/json\r\n\r\n"
                .formatted(path, token, known)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static LongStream result(Future<LongStream> client) {
        try {
            return client.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A request failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
