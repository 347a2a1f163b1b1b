package dev.redress.compensation;

import dev.redress.compensation.CompensationRequests.GrantRequest;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.compensation.Step;
import dev.redress.core.identity.Actor;
import dev.redress.platform.AgreedUse;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.store.CompensationStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Grants compensations and goes on with them, and answers with the changed case.
@Singleton
class Compensations {

    private final CompensationStore store;
    private final CaseCommands commands;
    private final AgreedUse uses;

    Compensations(CompensationStore store, CaseCommands commands, AgreedUse uses) {
        this.store = store;
        this.commands = commands;
        this.uses = uses;
    }

    Uni<Response> grant(CaseRequest request, GrantRequest body, Actor actor) {
        return commands.once(
                request,
                "compensations",
                body,
                actor,
                (rules, change) -> {
                    CompensationPolicy policy = rules.compensationAt(change.now());
                    return store.change(
                            change,
                            new Granting(
                                    rules.lifecycleAt(change.now()),
                                    policy,
                                    TimeOrderedId.at(change.now()),
                                    new AwardReading(policy, change.now()).read(body),
                                    Boolean.TRUE.equals(body.asksApproval()),
                                    actor,
                                    change.now()));
                });
    }

    /// @param body as it was sent, which tells a repetition from another request
    Uni<Response> proceed(
            CaseRequest request, UUID compensation, @Nullable Object body, Step step, Actor actor) {
        return commands.once(
                request,
                "compensations/%s/%s".formatted(compensation, step.noun()),
                body,
                actor,
                (rules, change) ->
                        agreed(step, change.id())
                                .chain(() ->
                                        store.change(
                                                change,
                                                new Proceeding(
                                                        rules.lifecycleAt(change.now()),
                                                        rules.compensationAt(change.now()),
                                                        compensation,
                                                        step,
                                                        actor,
                                                        change.now()))));
    }

    private Uni<Void> agreed(Step step, UUID caseId) {
        return step instanceof Step.OrderPayment
                ? uses.requireToPay(caseId)
                : Uni.createFrom().voidItem();
    }
}
