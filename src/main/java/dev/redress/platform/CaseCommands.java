package dev.redress.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.store.ChangeRequest;
import dev.redress.store.CommandKey;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Carries out what is asked of a case, once for each idempotency key, and answers with the changed
/// case or with why it was refused.
@Singleton
public class CaseCommands {

    private final RulesInForce rules;
    private final Idempotency idempotency;
    private final CaseAnswers answers;
    private final DeskClock clock;
    private final ObjectMapper json;

    CaseCommands(
            RulesInForce rules,
            Idempotency idempotency,
            CaseAnswers answers,
            DeskClock clock,
            ObjectMapper json) {
        this.rules = rules;
        this.idempotency = idempotency;
        this.answers = answers;
        this.clock = clock;
        this.json = json;
    }

    /// Makes the change, unless its key was used; a repetition is answered like the first request.
    ///
    /// @param resource what is asked for, below the case
    /// @param body as it was sent, which tells a repetition from another request
    /// @param change by the rules in force; must claim the key of its request
    public Uni<Response> once(
            CaseRequest request,
            String resource,
            @Nullable Object body,
            Actor actor,
            BiFunction<Rules, ChangeRequest, Uni<Outcome>> change) {
        RequestKey key =
                idempotency.keyOf(
                        actor,
                        "complaints/%s/%s".formatted(request.id(), resource),
                        request.idempotencyKey(),
                        body);
        return idempotency.replayOr(key, () -> change(request, actor, key, change));
    }

    private Uni<Response> change(
            CaseRequest request,
            Actor actor,
            @Nullable RequestKey key,
            BiFunction<Rules, ChangeRequest, Uni<Outcome>> change) {
        Instant now = clock.instant();
        ChangeRequest wanted =
                new ChangeRequest(
                        request.id(),
                        Sight.of(actor),
                        request.version(),
                        now,
                        key == null ? null : claim(key, actor));
        return rules.now()
                .chain(inForce -> change.apply(inForce, wanted))
                .map(outcome -> answer(outcome, actor));
    }

    private CommandKey claim(RequestKey key, Actor actor) {
        return new CommandKey(key.scope(), key.key(), key.hash(), stored -> written(stored, actor));
    }

    private String written(Complaint stored, Actor actor) {
        try {
            return json.writeValueAsString(answers.of(stored, actor));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the answer", e);
        }
    }

    private Response answer(Outcome outcome, Actor actor) {
        return switch (outcome) {
            case Outcome.Accepted(var change) ->
                    Response.ok(answers.of(change.after(), actor))
                            .tag(String.valueOf(change.after().version()))
                            .build();
            case Outcome.Refused(var refusal) ->
                    throw new ProblemException(Problem.refused(refusal));
        };
    }
}
