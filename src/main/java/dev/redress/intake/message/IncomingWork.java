package dev.redress.intake.message;

import dev.redress.core.incoming.DeliveryReport;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.incoming.Intent;
import dev.redress.store.IncomingStore;
import dev.redress.store.StoredIncoming;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Makes of a message that is kept what it is to become. May be repeated: what was done already is
/// not done again.
@Singleton
class IncomingWork {

    private final IncomingCases cases;
    private final IncomingReplies replies;
    private final DeliveryNotes notes;
    private final IncomingStore incoming;

    IncomingWork(
            IncomingCases cases,
            IncomingReplies replies,
            DeliveryNotes notes,
            IncomingStore incoming) {
        this.cases = cases;
        this.replies = replies;
        this.notes = notes;
        this.incoming = incoming;
    }

    /// Answers how the message stands after it. What fails may be tried again at once.
    Uni<StoredIncoming> carryOut(StoredIncoming kept, IncomingMessage message, Intent intent) {
        return Uni.createFrom()
                .deferred(() ->
                        switch (intent) {
                            case Intent.Open _ -> cases.open(kept, message);
                            case Intent.Reply reply -> replies.add(kept, message, reply);
                            case Intent.Note(var report) -> note(kept, report);
                            case Intent.Stop(var reason, _) -> stop(kept, reason);
                        })
                .onFailure()
                .call(() -> incoming.giveUp(kept.id()));
    }

    private Uni<StoredIncoming> note(StoredIncoming kept, DeliveryReport report) {
        return notes.enter(report)
                .chain(isOurs ->
                        isOurs
                                ? incoming.settle(kept.id(), IncomingState.NOTED, null, null)
                                : stop(kept, IncomingReason.UNKNOWN_MESSAGE));
    }

    private Uni<StoredIncoming> stop(StoredIncoming kept, IncomingReason reason) {
        return incoming.settle(kept.id(), reason.state(), reason, null);
    }
}
