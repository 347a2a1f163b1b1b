package dev.redress.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Idempotency;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RequestKey;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.store.ChangeRequest;
import dev.redress.store.CommandKey;
import dev.redress.store.ComplaintStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Carries commands out and answers with the changed case.
@Singleton
class Desk {

    private final ComplaintStore complaints;
    private final RulesInForce rules;
    private final Idempotency idempotency;
    private final CaseAnswers answers;
    private final DeskClock clock;
    private final ObjectMapper json;

    Desk(
            ComplaintStore complaints,
            RulesInForce rules,
            Idempotency idempotency,
            CaseAnswers answers,
            DeskClock clock,
            ObjectMapper json) {
        this.complaints = complaints;
        this.rules = rules;
        this.idempotency = idempotency;
        this.answers = answers;
        this.clock = clock;
        this.json = json;
    }

    /// @param body as it was sent, which tells a repetition from another request
    Uni<Response> carryOut(
            CaseRequest request, @Nullable Object body, Command command, Actor actor) {
        RequestKey key =
                idempotency.keyOf(
                        actor,
                        "complaints/%s/%s".formatted(request.id(), command.resource()),
                        request.idempotencyKey(),
                        body);
        return idempotency.replayOr(key, () -> change(request, command, actor, key));
    }

    private Uni<Response> change(
            CaseRequest request, Command command, Actor actor, @Nullable RequestKey key) {
        Instant now = clock.instant();
        ChangeRequest change =
                new ChangeRequest(
                        request.id(),
                        Sight.of(actor),
                        request.version(),
                        now,
                        key == null ? null : claim(key, actor));
        return rules.now()
                .map(inForce -> inForce.lifecycleAt(now))
                .chain(lifecycle ->
                        complaints.change(
                                change, found -> lifecycle.decide(found, command, actor, now)))
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
