package dev.redress.privacy;

import dev.redress.core.privacy.DataRequest;
import dev.redress.core.privacy.Pseudonyms;
import dev.redress.store.DataRequestStore;
import dev.redress.store.ErasureStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Carries erasures out: case by case, each in a transaction of its own, then the rest. What is cut
/// off goes on with the next run of `retention`.
@Singleton
class Erasures {

    private static final int BATCH = 100;

    private final ErasureStore erasures;
    private final DataRequestStore requests;

    Erasures(ErasureStore erasures, DataRequestStore requests) {
        this.erasures = erasures;
        this.requests = requests;
    }

    /// One whose names nobody can guess.
    static Pseudonyms pseudonyms() {
        return new Pseudonyms(UUID.randomUUID() + "/" + UUID.randomUUID());
    }

    /// Whether the request is answered now: a case that somebody works on at this moment, and what
    /// has come to be held since it was asked for, stay for the next run.
    Uni<Boolean> carryOut(DataRequest request, Instant now) {
        Pseudonyms pseudonyms = pseudonyms();
        return cases(request, pseudonyms, now)
                .chain(isDone ->
                        isDone ? rest(request, pseudonyms, now) : Uni.createFrom().item(false));
    }

    private Uni<Boolean> rest(DataRequest request, Pseudonyms pseudonyms, Instant now) {
        return erasures.erase(request.customerId(), pseudonyms)
                .call(isErased -> isErased ? answered(request, now) : Uni.createFrom().voidItem());
    }

    private Uni<Void> answered(DataRequest request, Instant now) {
        return requests.answer(
                request.id(),
                DataRequest.State.DONE,
                "Erased. Figures, clocks, and the logs of who did what with the desk stay for the"
                        + " time that the law asks for",
                now);
    }

    private Uni<Boolean> cases(DataRequest request, Pseudonyms pseudonyms, Instant now) {
        return erasures.cases(request.customerId(), BATCH)
                .chain(ids ->
                        ids.isEmpty()
                                ? Uni.createFrom().item(true)
                                : erased(ids, pseudonyms, request.askedBy(), now)
                                        .chain(count ->
                                                count == 0
                                                        ? Uni.createFrom().item(false)
                                                        : cases(request, pseudonyms, now)));
    }

    // One at a time: each is a transaction of its own.
    private Uni<Long> erased(List<UUID> ids, Pseudonyms pseudonyms, String actor, Instant now) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> erasures.erase(id, pseudonyms, actor, now))
                .filter(isErased -> isErased)
                .collect()
                .with(Collectors.counting());
    }
}
