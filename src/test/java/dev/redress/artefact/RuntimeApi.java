package dev.redress.artefact;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// The side of Lambda that a function sees: hands out events one by one, each with its deadline,
/// and takes the answers. Of an event that is not answered by then, the process is ended first, and
/// the caller told afterwards; an answer that comes too late is none.
final class RuntimeApi implements AutoCloseable {

    private static final String BASE = "/2018-06-01/runtime/";

    /// Of every event, for what the function hands on.
    static final String TRACE_ROOT = "1-5759e988-bd862e3fe1be46a994272793";

    static final String TRACE_SPAN = "53995c3f42cd8ad8";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> running = new ConcurrentHashMap<>();
    private final CompletableFuture<Instant> firstPoll = new CompletableFuture<>();
    private final HttpServer server;
    private volatile Duration timeout;
    private volatile Runnable ending = () -> {};
    private volatile Instant deadline = Instant.MAX;

    private record Invocation(String id, String event, CompletableFuture<String> answer) {}

    /// @param timeout of each event, from when it is handed out
    RuntimeApi(Duration timeout) {
        this.timeout = timeout;
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(anyPort, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(BASE + "invocation/next", this::next);
        server.createContext(BASE + "invocation/", this::finished);
        server.createContext(BASE + "init/error", this::notInitialised);
        server.start();
    }

    /// For `AWS_LAMBDA_RUNTIME_API`.
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// When the function asked for its first event, that is, was ready. Fails when it cannot be.
    CompletableFuture<Instant> firstPoll() {
        return firstPoll;
    }

    /// Gives another time to each event from the next on.
    void allow(Duration given) {
        timeout = given;
    }

    /// What ends the process that lets a deadline pass.
    void onTimeout(Runnable end) {
        ending = end;
    }

    /// Of the event that was handed out last.
    Instant deadline() {
        return deadline;
    }

    /// The answer to the event; fails with the text of the error if that is the answer, and with
    /// [TimedOut] when there is none in time.
    CompletableFuture<String> invoke(String event) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        waiting.add(new Invocation(UUID.randomUUID().toString(), event, answer));
        return answer;
    }

    private void next(HttpExchange exchange) throws IOException {
        firstPoll.complete(Instant.now());
        Invocation invocation;
        try {
            invocation = waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
            return;
        }
        running.put(invocation.id, invocation);
        Duration given = timeout;
        deadline = Instant.now().plus(given);
        threads.execute(() -> endAfter(given, invocation));
        exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", invocation.id);
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Deadline-Ms", Long.toString(deadline.toEpochMilli()));
        exchange.getResponseHeaders()
                .set(
                        "Lambda-Runtime-Invoked-Function-Arn",
                        "arn:aws:lambda:local:000000000000:function:redress");
        exchange.getResponseHeaders()
                .set(
                        "Lambda-Runtime-Trace-Id",
                        "Root=%s;Parent=%s;Sampled=1".formatted(TRACE_ROOT, TRACE_SPAN));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, 200, invocation.event);
    }

    private void endAfter(Duration given, Invocation invocation) {
        try {
            Thread.sleep(given);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return;
        }
        if (running.remove(invocation.id) != null) {
            ending.run();
            invocation.answer.completeExceptionally(new TimedOut(invocation.id, given));
        }
    }

    /// Takes `invocation/{id}/response` and `invocation/{id}/error`.
    private void finished(HttpExchange exchange) throws IOException {
        Path path = Path.of(exchange.getRequestURI().getPath());
        Invocation invocation = running.remove(path.getParent().getFileName().toString());
        String body = body(exchange);
        if (invocation == null) {
            answer(exchange, 404, "");
            return;
        }
        answer(exchange, 202, "");
        if (path.endsWith("response")) {
            invocation.answer.complete(body);
        } else {
            invocation.answer.completeExceptionally(new FunctionFailure(body));
        }
    }

    private void notInitialised(HttpExchange exchange) throws IOException {
        firstPoll.completeExceptionally(new FunctionFailure(body(exchange)));
        answer(exchange, 202, "");
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /// The function answered that it failed.
    static final class FunctionFailure extends Exception {
        private static final long serialVersionUID = 1L;

        FunctionFailure(String error) {
            super(error);
        }
    }
}
