package dev.redress.platform.crypto;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What the desk sees of AWS KMS: the two calls that it makes, with the key, the purpose and the
/// signature of each looked at.
final class KmsDouble implements AutoCloseable {

    static final String KEY = "arn:aws:kms:eu-central-1:111122223333:key/1";

    /// A call, as it came.
    record Call(String target, String contentType, String authorization, String token) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, JsonObject> kept = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    final List<Call> calls = new CopyOnWriteArrayList<>();

    /// What is answered instead of the truth; 0 for the truth, and -1 for nothing at all.
    volatile int status;

    KmsDouble() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://localhost:%d/".formatted(server.getAddress().getPort()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.add(
                new Call(
                        header(exchange, "X-Amz-Target"),
                        header(exchange, "Content-Type"),
                        header(exchange, "Authorization"),
                        header(exchange, "X-Amz-Security-Token")));
        JsonObject request =
                new JsonObject(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (status < 0) {
            hang();
        }
        JsonObject answer = status == 0 ? done(exchange, request) : refusal("InternalException");
        boolean isRefused = answer.containsKey("__type");
        byte[] body = answer.toBuffer().getBytes();
        exchange.sendResponseHeaders(status > 0 ? status : isRefused ? 400 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private JsonObject done(HttpExchange exchange, JsonObject request) {
        if (!KEY.equals(request.getString("KeyId"))) {
            return refusal("NotFoundException");
        }
        return switch (header(exchange, "X-Amz-Target")) {
            case "TrentService.Encrypt" -> {
                String name = "wrapped by KMS " + kept.size();
                kept.put(name, request);
                yield new JsonObject()
                        .put("CiphertextBlob", name.getBytes(StandardCharsets.UTF_8))
                        .put("KeyId", KEY);
            }
            case "TrentService.Decrypt" -> {
                JsonObject found =
                        kept.get(
                                new String(
                                        request.getBinary("CiphertextBlob"),
                                        StandardCharsets.UTF_8));
                yield found != null
                                && found.getJsonObject("EncryptionContext")
                                        .equals(request.getJsonObject("EncryptionContext"))
                        ? new JsonObject().put("Plaintext", found.getBinary("Plaintext"))
                        : refusal("InvalidCiphertextException");
            }
            default -> refusal("UnknownOperationException");
        };
    }

    private static JsonObject refusal(String type) {
        return new JsonObject().put("__type", type);
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    private void hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
