package dev.redress.intake.message;

import dev.redress.core.classification.Kind;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Filing;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Submission;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingState;
import dev.redress.intake.ComplaintIntake;
import dev.redress.intake.Receipt;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RequestKey;
import dev.redress.store.ComplaintStore;
import dev.redress.store.IdempotencyStore;
import dev.redress.store.IncomingStore;
import dev.redress.store.StoredIncoming;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Opens cases of messages, as any other complaint is opened: classified, promised, acknowledged.
@Singleton
class IncomingCases {

    static final String SCOPE = "incoming";

    private final ComplaintIntake intake;
    private final ComplaintStore complaints;
    private final IdempotencyStore keys;
    private final IncomingStore incoming;
    private final IncomingFiles files;
    private final Correspondents correspondents;
    private final DeskClock clock;

    IncomingCases(
            ComplaintIntake intake,
            ComplaintStore complaints,
            IdempotencyStore keys,
            IncomingStore incoming,
            IncomingFiles files,
            Correspondents correspondents,
            DeskClock clock) {
        this.intake = intake;
        this.complaints = complaints;
        this.keys = keys;
        this.incoming = incoming;
        this.files = files;
        this.correspondents = correspondents;
        this.clock = clock;
    }

    Uni<StoredIncoming> open(StoredIncoming kept, IncomingMessage message) {
        return correspondents.of(message).chain(customer -> open(kept, message, customer));
    }

    private Uni<StoredIncoming> open(
            StoredIncoming kept, IncomingMessage message, Customer customer) {
        Actor actor = new Actor(customer.id(), Set.of(Role.CUSTOMER));
        Filing filing = new Filing(submission(kept, message, customer), List.of());
        RequestKey key = new RequestKey(SCOPE, kept.id().toString(), kept.contentHash());
        return intake.receive(filing, actor, key, clock.instant())
                .chain(this::opened)
                .call(complaint -> files.add(kept, complaint, message.files(), actor))
                .chain(complaint ->
                        incoming.settle(kept.id(), IncomingState.ACCEPTED, null, complaint.id()));
    }

    private Uni<Complaint> opened(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Opened(var complaint, _) -> Uni.createFrom().item(complaint);
            case Receipt.Repeated(var key) ->
                    keys.find(key.scope(), key.key())
                            .invoke(IncomingCases::requireOpened)
                            .map(IncomingCases::caseOf)
                            .chain(complaints::find);
        };
    }

    // An earlier try may have added it to a case, where it is answered.
    private static void requireOpened(IdempotencyStore.Lookup lookup) {
        if (lookup instanceof IdempotencyStore.Lookup.Used used
                && used.answerJson().equals(IncomingReplies.ANSWER)) {
            throw elsewhere(used.complaintId());
        }
    }

    static ProblemException elsewhere(UUID caseId) {
        return new ProblemException(
                Problem.of(
                        409,
                        "IN_ANOTHER_CASE",
                        "Not possible now",
                        "It is in the case %s already".formatted(caseId)));
    }

    static UUID caseOf(IdempotencyStore.Lookup lookup) {
        return switch (lookup) {
            case IdempotencyStore.Lookup.Used used -> used.complaintId();
            case IdempotencyStore.Lookup.Unused _ ->
                    throw new IllegalStateException("A taken key is not there");
        };
    }

    // Received when the desk got it: what a mail says of its own time is the sender's to choose.
    private static Submission submission(
            StoredIncoming kept, IncomingMessage message, Customer customer) {
        return new Submission(
                Kind.COMPLAINT,
                message.channel(),
                Source.CUSTOMER,
                customer,
                CutNote.under(message, message.content(), kept.id()),
                message.language(),
                null,
                new References(null, null, null, null, null, null, null),
                null,
                kept.receivedAt(),
                null,
                List.of());
    }
}
