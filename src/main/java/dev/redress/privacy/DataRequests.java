package dev.redress.privacy;

import dev.redress.core.privacy.DataRequest;
import dev.redress.core.privacy.DataRequest.State;
import dev.redress.platform.RulesInForce;
import dev.redress.store.CustomerDataStore;
import dev.redress.store.CustomerDataStore.Contact;
import dev.redress.store.DataRequestStore;
import dev.redress.store.ErasureStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Takes requests of customers about their data, and answers them at once where that is possible.
@Singleton
class DataRequests {

    /// Within which an answer is due (spec.md §12 no. 27).
    private static final int WORKING_DAYS = 15;

    private final DataRequestStore requests;
    private final CustomerDataStore data;
    private final ErasureStore erasureStore;
    private final Erasures erasures;
    private final ErasedFiles files;
    private final RulesInForce rules;

    DataRequests(
            DataRequestStore requests,
            CustomerDataStore data,
            ErasureStore erasureStore,
            Erasures erasures,
            ErasedFiles files,
            RulesInForce rules) {
        this.requests = requests;
        this.data = data;
        this.erasureStore = erasureStore;
        this.erasures = erasures;
        this.files = files;
        this.rules = rules;
    }

    /// Whose data, who asks, and how that is known.
    record Asker(String customerId, String account, String identity) {}

    /// The data are there to be fetched from now on.
    Uni<DataRequest> access(Asker asker, Instant now) {
        return kept(DataRequest.Kind.ACCESS, asker, now)
                .chain(request -> answered(request, State.DONE, "The data can be fetched", now));
    }

    Uni<DataRequest> correction(Asker asker, Contact contact, Instant now) {
        return kept(DataRequest.Kind.CORRECTION, asker, now)
                .chain(request ->
                        data.correct(asker.customerId(), contact, asker.account(), now)
                                .chain(cases ->
                                        answered(
                                                request,
                                                State.DONE,
                                                "Corrected in %d cases".formatted(cases),
                                                now)));
    }

    /// Refused with the reasons, carried out, or begun.
    Uni<DataRequest> erasure(Asker asker, Instant now) {
        return kept(DataRequest.Kind.ERASURE, asker, now)
                .chain(request ->
                        erasureStore
                                .obstacles(asker.customerId())
                                .chain(obstacles ->
                                        obstacles.isEmpty()
                                                ? carriedOut(request, now)
                                                : refused(request, obstacles, now)));
    }

    private Uni<DataRequest> carriedOut(DataRequest request, Instant now) {
        return erasures.carryOut(request, now)
                .chain(() -> files.delete())
                .chain(() -> requests.find(request.id()));
    }

    private Uni<DataRequest> refused(DataRequest request, List<String> obstacles, Instant now) {
        return answered(request, State.REFUSED, String.join("; ", obstacles), now);
    }

    private Uni<DataRequest> answered(
            DataRequest request, State state, String result, Instant now) {
        return requests.answer(request.id(), state, result, now)
                .chain(() -> requests.find(request.id()));
    }

    private Uni<DataRequest> kept(DataRequest.Kind kind, Asker asker, Instant now) {
        return rules.now()
                .map(inForce -> inForce.calendar().workingDays(now, WORKING_DAYS).dueAt())
                .map(dueAt ->
                        new DataRequest(
                                TimeOrderedId.at(now),
                                asker.customerId(),
                                kind,
                                asker.account(),
                                asker.identity(),
                                now,
                                dueAt,
                                State.OPEN,
                                null,
                                null))
                .call(requests::keep);
    }
}
