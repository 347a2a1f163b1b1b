package dev.redress.intake.message;

import dev.redress.core.identity.Actor;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.incoming.Intent;
import dev.redress.intake.message.IncomingRequests.DiscardRequest;
import dev.redress.intake.message.IncomingRequests.ReleaseRequest;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.platform.Worker;
import dev.redress.store.ComplaintStore;
import dev.redress.store.IncomingPeople;
import dev.redress.store.IncomingPeople.Decision;
import dev.redress.store.StoredIncoming;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Lets people make something of messages that no machine may decide about.
@Singleton
class IncomingDecisions {

    private final IncomingPeople people;
    private final IncomingWork work;
    private final ComplaintStore complaints;
    private final RawReading reading;
    private final DeskClock clock;

    IncomingDecisions(
            IncomingPeople people,
            IncomingWork work,
            ComplaintStore complaints,
            RawReading reading,
            DeskClock clock) {
        this.people = people;
        this.work = work;
        this.complaints = complaints;
        this.reading = reading;
        this.clock = clock;
    }

    /// Makes a case of the message, or adds it to one in the name of its customer. A case that
    /// takes none puts the message back, and so does whatever else goes wrong.
    Uni<StoredIncoming> release(UUID id, ReleaseRequest request, Actor by) {
        return people.find(id, by.name())
                .chain(kept ->
                        Worker.run(() -> readable(kept))
                                .chain(message ->
                                        intent(request, by)
                                                .chain(intent ->
                                                        release(
                                                                kept, request, by, message,
                                                                intent))));
    }

    Uni<StoredIncoming> discard(UUID id, DiscardRequest request, Actor by) {
        Decision decision =
                new Decision(id, IncomingState.DISCARDED, by.name(), request.reason(), null);
        return people.find(id, by.name()).chain(() -> decide(decision));
    }

    private Uni<StoredIncoming> release(
            StoredIncoming kept,
            ReleaseRequest request,
            Actor by,
            IncomingMessage message,
            Intent intent) {
        Decision decision =
                new Decision(
                        kept.id(),
                        IncomingState.RECEIVED,
                        by.name(),
                        request.reason(),
                        intent.aboutCase());
        return decide(decision)
                .chain(decided ->
                        work.carryOut(decided, message, intent)
                                .onFailure()
                                .call(() -> people.putBack(kept)))
                .invoke(IncomingDecisions::requireTaken);
    }

    private Uni<Intent> intent(ReleaseRequest request, Actor by) {
        UUID caseId = request.caseId();
        return caseId == null
                ? Uni.createFrom().item(new Intent.Open())
                : complaints
                        .find(caseId, Sight.of(by))
                        .map(found -> new Intent.Reply(caseId, found.submission().customer().id()));
    }

    private Uni<StoredIncoming> decide(Decision decision) {
        return people.decide(decision, clock.instant()).map(IncomingDecisions::decided);
    }

    private static StoredIncoming decided(Optional<StoredIncoming> message) {
        return message.orElseThrow(
                () -> problem("ALREADY_DECIDED", "Nothing is to be decided of it any more"));
    }

    private static void requireTaken(StoredIncoming message) {
        if (message.reason() == IncomingReason.CASE_ENDED) {
            throw problem("CASE_ENDED", "The case takes no messages any more");
        }
    }

    private IncomingMessage readable(StoredIncoming message) {
        return reading.read(message)
                .orElseThrow(() ->
                        problem(
                                "UNREADABLE",
                                "Nobody can read it by itself: submit what it says as a complaint,"
                                        + " and discard it"));
    }

    private static ProblemException problem(String code, String detail) {
        return new ProblemException(Problem.of(409, code, "Not possible now", detail));
    }
}
