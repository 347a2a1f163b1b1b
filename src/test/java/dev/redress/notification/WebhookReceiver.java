package dev.redress.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.redress.platform.WebhookSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A program that is told of events: it believes what is signed and fresh, and takes each id once.
/// How it behaves at which call, the test decides.
final class WebhookReceiver implements AutoCloseable {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final long HANGING_SECONDS = 20;

    /// How a call is taken.
    enum Manner {
        TAKE,
        /// Takes it, but the answer is lost.
        TAKE_AND_RESET,
        RESET,
        HANG,
        FAIL,
        BUSY,
        GONE
    }

    /// How one call is taken.
    interface Choice {

        /// The manner in which it is.
        ///
        /// @param call of all, from 1 on
        /// @param time of this event, from 1 on
        Manner of(int call, int time);
    }

    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Map<String, String> taken = new LinkedHashMap<>();
    private final List<String> flaws = new CopyOnWriteArrayList<>();
    private volatile Choice choice = (_, _) -> Manner.TAKE;
    private volatile List<String> secrets = List.of();

    WebhookReceiver() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hook", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
    }

    void trust(String... secret) {
        secrets = List.of(secret);
    }

    void become(Choice fresh) {
        choice = fresh;
    }

    int calls() {
        return calls.get();
    }

    /// The bodies by their ids, in the order in which they were taken.
    synchronized Map<String, String> taken() {
        return new LinkedHashMap<>(taken);
    }

    /// What was not as it should be.
    List<String> flaws() {
        return flaws;
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        check(exchange, body);
        switch (choice.of(calls.incrementAndGet(), timeOf(exchange))) {
            case TAKE -> {
                take(exchange, body);
                answer(exchange, 204);
            }
            case TAKE_AND_RESET -> {
                take(exchange, body);
                exchange.close();
            }
            case RESET -> exchange.close();
            case HANG -> hang(exchange);
            case FAIL -> answer(exchange, 500);
            case BUSY -> {
                exchange.getResponseHeaders().add("Retry-After", "600");
                answer(exchange, 429);
            }
            case GONE -> answer(exchange, 410);
        }
    }

    private void check(HttpExchange exchange, String body) {
        String id = exchange.getRequestHeaders().getFirst("webhook-id");
        long seconds = Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp"));
        List<String> signatures =
                List.of(exchange.getRequestHeaders().getFirst("webhook-signature").split(" ", -1));
        String expected = WebhookSignature.of(secrets, id, seconds, body);
        if (!signatures.containsAll(List.of(expected.split(" ", -1)))) {
            flaws.add("wrong signature of " + id);
        }
        Instant signed = Instant.ofEpochSecond(seconds);
        if (Duration.between(signed, Instant.now()).abs().compareTo(TOLERANCE) > 0) {
            flaws.add("stale: " + id);
        }
    }

    private int timeOf(HttpExchange exchange) {
        String id = exchange.getRequestHeaders().getFirst("webhook-id");
        return times.computeIfAbsent(id, _ -> new AtomicInteger()).incrementAndGet();
    }

    private synchronized void take(HttpExchange exchange, String body) {
        taken.putIfAbsent(exchange.getRequestHeaders().getFirst("webhook-id"), body);
    }

    private void hang(HttpExchange exchange) {
        try {
            over.await(HANGING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
