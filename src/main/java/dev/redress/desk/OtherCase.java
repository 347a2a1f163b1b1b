package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Asks whether a caller may name another case beside the one in the path.
@Singleton
class OtherCase {

    private final ComplaintStore complaints;

    OtherCase(ComplaintStore complaints) {
        this.complaints = complaints;
    }

    /// The case of the path, and the one that is named beside it.
    record Both(Complaint one, Complaint other) {

        boolean areOfOneCustomer() {
            String customer = one.submission().customer().id();
            return customer.equals(other.submission().customer().id());
        }
    }

    /// The case of the path must be one that the caller may see before the other one is looked for,
    /// so that nobody learns of others by it. Otherwise fails with `SAME_CASE` or `UNKNOWN_CASE` of
    /// the field `caseId`.
    Uni<Both> require(CaseRequest request, UUID other, Actor actor) {
        return complaints
                .find(request.id(), Sight.of(actor))
                .chain(found -> other(found, other, actor).map(second -> new Both(found, second)));
    }

    private Uni<Complaint> other(Complaint found, UUID other, Actor actor) {
        if (other.equals(found.id())) {
            throw InvalidInput.of("caseId", "SAME_CASE", "must be another case");
        }
        return complaints
                .find(other, Sight.of(actor))
                .onFailure(NotFound.class)
                .transform(_ ->
                        InvalidInput.of("caseId", "UNKNOWN_CASE", "there is no case " + other));
    }
}
