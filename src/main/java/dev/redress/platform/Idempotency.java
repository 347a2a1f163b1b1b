package dev.redress.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.identity.Actor;
import dev.redress.store.IdempotencyStore;
import dev.redress.store.KeyTaken;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes a repeated request harmless: it is answered like the first and changes nothing.
@Singleton
public class Idempotency {

    /// The request header.
    public static final String HEADER = "Idempotency-Key";

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final IdempotencyStore store;
    private final ObjectMapper json;

    Idempotency(IdempotencyStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    /// The key of a request; null if the caller sent none.
    ///
    /// @param resource what is asked for, such as `complaints`
    public @Nullable RequestKey keyOf(
            Actor actor, String resource, @Nullable String header, @Nullable Object request) {
        if (header == null) {
            return null;
        }
        if (!KEY.matcher(header).matches()) {
            throw InvalidInput.of(
                    HEADER, "INVALID_FORMAT", "must be 1 to 200 visible ASCII characters");
        }
        return new RequestKey(actor.name() + " " + resource, header, hash(request));
    }

    /// Answers a request whose key is known to be taken: like the first one if it is a repetition.
    public Uni<Response> replay(RequestKey key) {
        return store.find(key.scope(), key.key())
                .map(found ->
                        switch (found) {
                            case IdempotencyStore.Lookup.Used used -> replay(key, used);
                            case IdempotencyStore.Lookup.Unused _ ->
                                    throw new IllegalStateException("A taken key is not there");
                        });
    }

    /// Answers a repetition with the first answer, and everything else by `work`, which must claim
    /// the key and fail with [KeyTaken] when another request was faster.
    public Uni<Response> replayOr(@Nullable RequestKey key, Supplier<Uni<Response>> work) {
        if (key == null) {
            return work.get();
        }
        return known(key)
                .chain(known -> known == null ? work.get() : Uni.createFrom().item(known))
                .onFailure(KeyTaken.class)
                .recoverWithUni(failure -> known(key).onItem().ifNull().failWith(failure));
    }

    /// What a repetition is answered; null for a key that nobody has used yet.
    private Uni<@Nullable Response> known(RequestKey key) {
        return store.find(key.scope(), key.key())
                .map(found ->
                        switch (found) {
                            case IdempotencyStore.Lookup.Used used -> replay(key, used);
                            case IdempotencyStore.Lookup.Unused _ -> null;
                        });
    }

    private static Response replay(RequestKey key, IdempotencyStore.Lookup.Used used) {
        if (!used.requestHash().equals(key.hash())) {
            throw new ProblemException(reused());
        }
        return Response.ok(used.answerJson(), MediaType.APPLICATION_JSON)
                .header(REPLAYED, true)
                .build();
    }

    /// The problem of a key that comes with another body.
    public static Problem reused() {
        return Problem.of(
                422,
                "IDEMPOTENCY_KEY_REUSED",
                "Idempotency key reused",
                "The key was used for another request");
    }

    private String hash(@Nullable Object request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot hash a request", e);
        }
    }
}
