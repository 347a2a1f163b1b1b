package dev.redress.intake.message;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.incoming.Intent;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.CommandKey;
import dev.redress.store.ComplaintStore;
import dev.redress.store.IdempotencyStore;
import dev.redress.store.IncomingStore;
import dev.redress.store.KeyTaken;
import dev.redress.store.StoredIncoming;
import dev.redress.store.Visibility;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Adds messages to the cases that they are about, as if the customer had written them in the app
/// (`POST /complaints/{id}/messages`).
@Singleton
class IncomingReplies {

    /// What is kept for the key of a message that was added to a case, and opened none.
    static final String ANSWER = "{}";

    private final ComplaintStore complaints;
    private final IdempotencyStore keys;
    private final IncomingStore incoming;
    private final IncomingFiles files;
    private final RulesInForce rules;
    private final DeskClock clock;

    IncomingReplies(
            ComplaintStore complaints,
            IdempotencyStore keys,
            IncomingStore incoming,
            IncomingFiles files,
            RulesInForce rules,
            DeskClock clock) {
        this.complaints = complaints;
        this.keys = keys;
        this.incoming = incoming;
        this.files = files;
        this.rules = rules;
        this.clock = clock;
    }

    /// What comes to a case that takes no messages any more waits for a person: whether it is
    /// thanks, a reason to reopen the case, or another matter, no machine decides (spec.md §5.1).
    Uni<StoredIncoming> add(StoredIncoming kept, IncomingMessage message, Intent.Reply reply) {
        Actor actor = new Actor(reply.customerId(), Set.of(Role.CUSTOMER));
        return write(kept, message, reply, actor)
                .chain(written ->
                        written.isEmpty()
                                ? incoming.settle(
                                        kept.id(),
                                        IncomingState.PARKED,
                                        IncomingReason.CASE_ENDED,
                                        null)
                                : files.add(kept, written.get(), message.files(), actor)
                                        .chain(() ->
                                                incoming.settle(
                                                        kept.id(),
                                                        IncomingState.REPLY,
                                                        null,
                                                        reply.caseId())));
    }

    /// The case with the message in it; empty if it takes none.
    private Uni<Optional<Complaint>> write(
            StoredIncoming kept, IncomingMessage message, Intent.Reply reply, Actor actor) {
        String text = CutNote.under(message, message.reply(), kept.id());
        ChangeRequest change =
                new ChangeRequest(
                        reply.caseId(),
                        new Visibility.OwnedBy(actor.name()),
                        ChangeRequest.ANY_VERSION,
                        clock.instant(),
                        new CommandKey(
                                IncomingCases.SCOPE,
                                kept.id().toString(),
                                kept.contentHash(),
                                _ -> ANSWER));
        return rules.now()
                .chain(inForce ->
                        complaints.change(
                                change,
                                found ->
                                        inForce.lifecycleAt(change.now())
                                                .decide(
                                                        found,
                                                        new Command.CustomerMessage(text),
                                                        actor,
                                                        change.now())))
                .map(IncomingReplies::written)
                .onFailure(KeyTaken.class)
                .recoverWithUni(() -> begun(kept, reply));
    }

    // An earlier try may have been of somebody who wanted it elsewhere.
    private Uni<Optional<Complaint>> begun(StoredIncoming kept, Intent.Reply reply) {
        return keys.find(IncomingCases.SCOPE, kept.id().toString())
                .map(IncomingCases::caseOf)
                .invoke(caseId -> requireSame(caseId, reply))
                .chain(caseId -> complaints.find(caseId).map(Optional::of));
    }

    private static void requireSame(UUID caseId, Intent.Reply reply) {
        if (!caseId.equals(reply.caseId())) {
            throw IncomingCases.elsewhere(caseId);
        }
    }

    private static Optional<Complaint> written(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var change) -> Optional.of(change.after());
            case Outcome.Refused _ -> Optional.empty();
        };
    }
}
