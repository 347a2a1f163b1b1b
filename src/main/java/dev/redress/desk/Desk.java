package dev.redress.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Lifecycle;
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
import dev.redress.store.LinkStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Carries commands out and answers with the changed case.
@Singleton
class Desk {

    private final ComplaintStore complaints;
    private final LinkStore links;
    private final RulesInForce rules;
    private final Idempotency idempotency;
    private final CaseAnswers answers;
    private final DeskClock clock;
    private final ObjectMapper json;

    Desk(
            ComplaintStore complaints,
            LinkStore links,
            RulesInForce rules,
            Idempotency idempotency,
            CaseAnswers answers,
            DeskClock clock,
            ObjectMapper json) {
        this.complaints = complaints;
        this.links = links;
        this.rules = rules;
        this.idempotency = idempotency;
        this.answers = answers;
        this.clock = clock;
        this.json = json;
    }

    /// @param body as it was sent, which tells a repetition from another request
    Uni<Response> carryOut(
            CaseRequest request, @Nullable Object body, Command command, Actor actor) {
        return once(
                request,
                command.resource(),
                body,
                actor,
                (lifecycle, change) ->
                        complaints.change(
                                change,
                                found -> lifecycle.decide(found, command, actor, change.now())));
    }

    /// The same with two cases at once.
    Uni<Response> carryOut(
            CaseRequest request, @Nullable Object body, Pairing pairing, Actor actor) {
        return once(
                request,
                pairing.action().noun(),
                body,
                actor,
                (lifecycle, change) ->
                        links.change(
                                change,
                                pairing.other(),
                                (one, other) ->
                                        pairing.decide(
                                                lifecycle, one, other, actor, change.now())));
    }

    private Uni<Response> once(
            CaseRequest request,
            String resource,
            @Nullable Object body,
            Actor actor,
            BiFunction<Lifecycle, ChangeRequest, Uni<Outcome>> change) {
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
            BiFunction<Lifecycle, ChangeRequest, Uni<Outcome>> change) {
        Instant now = clock.instant();
        ChangeRequest wanted =
                new ChangeRequest(
                        request.id(),
                        Sight.of(actor),
                        request.version(),
                        now,
                        key == null ? null : claim(key, actor));
        return rules.now()
                .chain(inForce -> change.apply(inForce.lifecycleAt(now), wanted))
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
