package dev.redress.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// The Runtime API of Lambda for one process: it tells when the process polled first, hands out
/// events, and takes the answers, each with its instant by `System.nanoTime()`.
final class RuntimeStub implements AutoCloseable {

    private static final String BASE = "/2018-06-01/runtime/";

    /// Lambda sends one with each event, and the event's type, without which the client of its Java
    /// runtime crashes.
    private static final String TRACE = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0";

    /// @param at when the answer was there
    record Answer(String text, long at) {}

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final CompletableFuture<Long> firstPoll = new CompletableFuture<>();
    private final AtomicInteger count = new AtomicInteger();
    private final HttpServer server;

    RuntimeStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(BASE + "invocation/next", this::next);
        server.createContext(BASE, this::finished);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// When the process was ready; fails with what it said when it cannot be.
    CompletableFuture<Long> firstPoll() {
        return firstPoll;
    }

    void hand(String event) {
        events.add(event);
    }

    BlockingQueue<Answer> answers() {
        return answers;
    }

    private void next(HttpExchange exchange) throws IOException {
        firstPoll.complete(System.nanoTime());
        try {
            byte[] event = events.take().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Lambda-Runtime-Aws-Request-Id", "r" + count.incrementAndGet());
            exchange.getResponseHeaders()
                    .set(
                            "Lambda-Runtime-Deadline-Ms",
                            String.valueOf(System.currentTimeMillis() + 60_000));
            exchange.getResponseHeaders()
                    .set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:::function:bench");
            exchange.getResponseHeaders().set("Lambda-Runtime-Trace-Id", TRACE);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private void finished(HttpExchange exchange) throws IOException {
        long at = System.nanoTime();
        String path = exchange.getRequestURI().getPath();
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
        if (path.endsWith("/response")) {
            answers.add(new Answer(text, at));
        } else if (path.endsWith("init/error")) {
            firstPoll.completeExceptionally(new IOException(text));
        } else {
            answers.add(new Answer("error: " + text, at));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
