package dev.redress.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.identity.Actor;
import dev.redress.core.register.Kept;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import dev.redress.store.Filed;
import dev.redress.store.Filing;
import dev.redress.store.FilingRequest;
import dev.redress.store.StaleRecord;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Carries out what is asked of a register, once for each idempotency key, and answers with the
/// changed entry or with why it was refused.
@Singleton
public class RegisterCommands {

    private final RulesInForce rules;
    private final Idempotency idempotency;
    private final DeskClock clock;
    private final ObjectMapper json;

    RegisterCommands(
            RulesInForce rules, Idempotency idempotency, DeskClock clock, ObjectMapper json) {
        this.rules = rules;
        this.idempotency = idempotency;
        this.clock = clock;
        this.json = json;
    }

    /// Opens an entry by `work`, which must claim the key of its request.
    public <T extends Kept> Uni<Response> open(
            RegisterDoor<T> door,
            @Nullable String idempotencyKey,
            Object body,
            Actor actor,
            BiFunction<Moment, FilingRequest<T>, Uni<Filing<T>>> work) {
        RequestKey key = idempotency.keyOf(actor, door.path(), idempotencyKey, body);
        return idempotency.replayOr(key, () -> work(door, 0, key, actor, work));
    }

    /// Changes an entry.
    ///
    /// @param noun what is asked for, below the entry
    /// @param body as it was sent, which tells a repetition from another request
    public <T extends Kept> Uni<Response> change(
            RegisterDoor<T> door,
            RegisterRequest request,
            String noun,
            @Nullable Object body,
            Actor actor,
            BiFunction<T, Moment, Step<T>> step) {
        RequestKey key =
                idempotency.keyOf(
                        actor,
                        "%s/%s/%s".formatted(door.path(), request.id(), noun),
                        request.idempotencyKey(),
                        body);
        return idempotency
                .replayOr(
                        key,
                        () ->
                                work(
                                        door,
                                        request.version(),
                                        key,
                                        actor,
                                        (moment, filing) ->
                                                door.register()
                                                        .change(
                                                                request.id(),
                                                                filing,
                                                                found ->
                                                                        step.apply(found, moment))))
                .onFailure(StaleRecord.class)
                .transform(RegisterCommands::stale);
    }

    private <T extends Kept> Uni<Response> work(
            RegisterDoor<T> door,
            long version,
            @Nullable RequestKey key,
            Actor actor,
            BiFunction<Moment, FilingRequest<T>, Uni<Filing<T>>> work) {
        Instant now = clock.instant();
        FilingRequest<T> filing =
                new FilingRequest<>(version, now, key == null ? null : claim(door, key));
        return rules.now()
                .map(inForce -> new Moment(inForce, new Turn(actor, now, inForce.wordingAt(now))))
                .chain(moment -> work.apply(moment, filing))
                .map(done -> answer(door, done));
    }

    private <T extends Kept> FilingRequest.Key<T> claim(RegisterDoor<T> door, RequestKey key) {
        return new FilingRequest.Key<>(
                key.scope(), key.key(), key.hash(), filed -> written(door, filed));
    }

    private <T extends Kept> String written(RegisterDoor<T> door, Filed<T> filed) {
        try {
            return json.writeValueAsString(door.answer().apply(filed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the answer", e);
        }
    }

    private static <T extends Kept> Response answer(RegisterDoor<T> door, Filing<T> filing) {
        return switch (filing) {
            case Filing.Done<T>(Filed<T> filed, boolean fresh) ->
                    Response.status(fresh ? 201 : 200)
                            .entity(door.answer().apply(filed))
                            .tag(String.valueOf(filed.version()))
                            .build();
            case Filing.Refused<T>(Step.Refused<T> why, String state) ->
                    throw new ProblemException(refused(why, state));
        };
    }

    private static Problem refused(Step.Refused<?> why, String state) {
        boolean ofPerson = why.flaw().ofPerson();
        return new Problem(
                "about:blank",
                ofPerson ? "Forbidden" : "Not possible now",
                ofPerson ? 403 : 409,
                why.flaw().name(),
                why.detail(),
                List.of(),
                state.isEmpty() ? null : state,
                null,
                null);
    }

    private static ProblemException stale(StaleRecord stale) {
        return new ProblemException(
                new Problem(
                        "about:blank",
                        "Precondition failed",
                        412,
                        "STALE_VERSION",
                        stale.getMessage(),
                        List.of(),
                        stale.state(),
                        null,
                        stale.current()));
    }
}
