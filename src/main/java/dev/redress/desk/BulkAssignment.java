package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.desk.RoutingRequests.CaseOfMany;
import dev.redress.platform.Body;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.platform.Told;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.NotFound;
import dev.redress.store.StaleVersion;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Gives many cases to one person (spec.md §12 (10)), each in a transaction of its own: what cannot
/// be given keeps the others from nothing, and is told.
@Singleton
class BulkAssignment {

    private final ComplaintStore complaints;
    private final RulesInForce rules;
    private final DeskClock clock;

    BulkAssignment(ComplaintStore complaints, RulesInForce rules, DeskClock clock) {
        this.complaints = complaints;
        this.rules = rules;
        this.clock = clock;
    }

    /// @param code why it was not assigned: an obstacle, `NOT_FOUND` or `STALE_VERSION`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseOutcome(UUID id, boolean assigned, @Nullable String code, @Nullable String detail) {

        static CaseOutcome refused(UUID id, String code, String detail) {
            return new CaseOutcome(id, false, code, detail);
        }

        CaseOutcome said(UnaryOperator<String> words) {
            return new CaseOutcome(id, assigned, code, detail == null ? null : words.apply(detail));
        }
    }

    /// @param items in the order of the request
    record BulkAnswer(long assigned, List<CaseOutcome> items) implements Told {

        @Override
        public BulkAnswer said(UnaryOperator<String> words) {
            return new BulkAnswer(assigned, items.stream().map(one -> one.said(words)).toList());
        }
    }

    Uni<BulkAnswer> assign(List<CaseOfMany> cases, Actor assignee, Actor actor) {
        Instant now = clock.instant();
        return rules.now()
                .chain(inForce ->
                        Multi.createFrom()
                                .iterable(cases)
                                .onItem()
                                .transformToUniAndConcatenate(
                                        one -> assign(one, assignee, actor, inForce, now))
                                .collect()
                                .asList())
                .map(items ->
                        new BulkAnswer(
                                items.stream().filter(CaseOutcome::assigned).count(), items));
    }

    private Uni<CaseOutcome> assign(
            CaseOfMany one, Actor assignee, Actor actor, Rules inForce, Instant now) {
        UUID id = Body.required("id", one.id());
        Long version = one.version();
        ChangeRequest request =
                new ChangeRequest(
                        id,
                        Sight.of(actor),
                        version == null ? ChangeRequest.ANY_VERSION : version,
                        now,
                        null);
        Command command = new Command.Assign(assignee);
        return complaints
                .change(
                        request,
                        found -> inForce.lifecycleAt(now).decide(found, command, actor, now))
                .map(outcome -> outcome(id, outcome))
                .onFailure(NotFound.class)
                .recoverWithItem(
                        () -> CaseOutcome.refused(id, "NOT_FOUND", "There is no such case"))
                .onFailure(StaleVersion.class)
                .recoverWithItem(() ->
                        CaseOutcome.refused(id, "STALE_VERSION", "The case is another meanwhile"));
    }

    private static CaseOutcome outcome(UUID id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> new CaseOutcome(id, true, null, null);
            case Outcome.Refused(var refusal) ->
                    CaseOutcome.refused(id, refusal.obstacle().name(), refusal.detail());
        };
    }
}
