package dev.redress.platform.crypto;

import dev.redress.platform.aws.AwsSigner;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The key-encryption key stays in AWS KMS. Two calls of its API, signed by the signer that is here
/// for files anyway: a client of AWS would weigh more than everything else in this package.
public final class KmsWrap implements KeyWrap {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int REFUSED = 400;

    /// KMS refuses to decrypt with it what was encrypted for another purpose.
    private static final JsonObject PURPOSE = new JsonObject().put("purpose", "redress keyset");

    private final String key;
    private final AwsSigner signer;
    private final URI endpoint;
    private final Vertx vertx;
    private final Duration patience;

    KmsWrap(String key, URI endpoint, AwsSigner signer, Vertx vertx) {
        this(key, endpoint, signer, vertx, PATIENCE);
    }

    /// @param patience how long an answer is waited for
    KmsWrap(String key, URI endpoint, AwsSigner signer, Vertx vertx, Duration patience) {
        this.key = key;
        this.endpoint = endpoint;
        this.signer = signer;
        this.vertx = vertx;
        this.patience = patience;
    }

    @Override
    public String name() {
        return "the KMS key " + key;
    }

    @Override
    public byte[] wrap(byte[] keyset) {
        try {
            return call("Encrypt", request().put("Plaintext", keyset)).getBinary("CiphertextBlob");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] unwrap(byte[] wrapped) throws GeneralSecurityException {
        return call("Decrypt", request().put("CiphertextBlob", wrapped)).getBinary("Plaintext");
    }

    private JsonObject request() {
        return new JsonObject().put("KeyId", key).put("EncryptionContext", PURPOSE);
    }

    // While the desk starts, on the thread that starts it: there is nothing to do before the keys.
    private JsonObject call(String action, JsonObject request) throws GeneralSecurityException {
        HttpClient client = vertx.createHttpClient();
        try {
            byte[] body = request.toBuffer().getBytes();
            Map<String, String> headers =
                    signer.inHeaders("POST", endpoint, headersOf(action), body);
            RequestOptions options =
                    new RequestOptions()
                            .setMethod(HttpMethod.POST)
                            .setAbsoluteURI(endpoint.toString());
            headers.forEach(options::addHeader);
            return client.request(options)
                    .compose(sent -> answer(sent, body))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RefusedByKms refused) {
                throw new GeneralSecurityException(refused.getMessage(), refused);
            }
            throw new IllegalStateException("AWS KMS cannot be reached at " + endpoint, e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("AWS KMS does not answer at " + endpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            client.close();
        }
    }

    private static Map<String, String> headersOf(String action) {
        return Map.of(
                "Content-Type",
                "application/x-amz-json-1.1",
                "X-Amz-Target",
                "TrentService." + action);
    }

    private static io.vertx.core.Future<JsonObject> answer(HttpClientRequest request, byte[] body) {
        return request.send(Buffer.buffer(body))
                .compose(response -> response.body().map(text -> read(response, text)));
    }

    private static JsonObject read(HttpClientResponse response, Buffer body) {
        if (response.statusCode() == OK) {
            return body.toJsonObject();
        }
        if (response.statusCode() == REFUSED) {
            throw new RefusedByKms(body.toString());
        }
        throw new IllegalStateException("AWS KMS answered %d".formatted(response.statusCode()));
    }

    private static final class RefusedByKms extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedByKms(String message) {
            super(message);
        }
    }
}
