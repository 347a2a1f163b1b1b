package dev.redress.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// Somebody who takes messages over HTTP, as well or as badly as the test decides for each call.
final class Provider implements AutoCloseable {

    private static final long HANGING_SECONDS = 20;
    private static final int HUGE = 10_000_000;

    /// A call, as it came.
    ///
    /// @param headers by their names in small letters
    record Call(String path, Map<String, String> headers, String text) {}

    /// How a call is answered.
    interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger count = new AtomicInteger();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile IntFunction<Manner> manner = _ -> status(200);

    Provider() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
    }

    /// @param fresh how each call is answered, from the first on
    void become(IntFunction<Manner> fresh) {
        manner = fresh;
        count.set(0);
        calls.clear();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    static Manner status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Manner busy(int status, String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Manner redirect(String where) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", where);
            exchange.sendResponseHeaders(307, -1);
        };
    }

    static Manner saying(int status, String header, String value, String body) {
        return exchange -> {
            exchange.getResponseHeaders().add(header, value);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /// Hangs up without a word.
    static Manner reset() {
        return _ -> {};
    }

    /// The head of the answer comes, and nothing of its body.
    Manner slow() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().flush();
            hang();
        };
    }

    Manner hanging() {
        return _ -> hang();
    }

    /// Says much, and does not say how much.
    static Manner huge(int status) {
        return exchange -> {
            exchange.sendResponseHeaders(status, 0);
            byte[] words = new byte[8_192];
            for (int sent = 0; sent < HUGE; sent += words.length) {
                exchange.getResponseBody().write(words);
            }
        };
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        calls.add(
                new Call(
                        exchange.getRequestURI().getPath(),
                        headers,
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        try (exchange) {
            manner.apply(count.incrementAndGet()).answer(exchange);
        }
    }

    private void hang() {
        try {
            over.await(HANGING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
