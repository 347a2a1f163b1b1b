package dev.redress.store;

import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.sla.Deadline;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/// A case that is changed, and another one that comes out of it: both or neither.
@ApplicationScoped
public class OffspringStore {

    private final QuietHours quiet;
    private final DutyPolicy duty;

    OffspringStore(QuietHours quiet, DutyPolicy duty) {
        this.quiet = quiet;
        this.duty = duty;
    }

    /// What is decided of a case.
    ///
    /// @param opened the case that comes out of it; written only if the outcome is acceptance
    public record Birth(Outcome outcome, Change opened) {}

    /// Does what [ComplaintStore#change] does, and stores the new case in the same transaction.
    ///
    /// @param createdBy the account that opens the new case
    public Uni<Outcome> change(
            ChangeRequest request, String createdBy, Function<Complaint, Birth> decision) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session -> change(session, request, createdBy, decision))));
    }

    private Uni<Outcome> change(
            Mutiny.Session session,
            ChangeRequest request,
            String createdBy,
            Function<Complaint, Birth> decision) {
        CaseChange change = new CaseChange(session, request, quiet, duty);
        return CaseQueries.lock(session, request.id())
                .call(change::requireUnusedKey)
                .invoke(change::requireVisible)
                .invoke(change::requireCurrent)
                .chain(found -> {
                    Birth birth = decision.apply(found.toCore());
                    return change.perform(found, birth.outcome)
                            .call(outcome ->
                                    switch (outcome) {
                                        case Outcome.Accepted _ ->
                                                store(session, request, createdBy, birth.opened);
                                        case Outcome.Refused _ -> Uni.createFrom().voidItem();
                                    });
                });
    }

    private Uni<Void> store(
            Mutiny.Session session, ChangeRequest request, String createdBy, Change opened) {
        Complaint fresh = opened.after();
        UUID id = fresh.id();
        List<Object> rows = new ArrayList<>();
        rows.add(ComplaintRow.opened(fresh, createdBy, request.now()));
        for (Deadline deadline : fresh.deadlines()) {
            rows.add(DeadlineRow.of(id, deadline));
        }
        rows.addAll(EventRow.of(id, ComplaintRow.FIRST_VERSION, opened.events()));
        rows.addAll(LedgerRow.of(id, ComplaintRow.FIRST_VERSION, opened.entries()));
        Outgoing outgoing = Outgoing.of(fresh, quiet);
        for (Notice notice : opened.notices()) {
            rows.add(outgoing.message(notice, request.now()));
        }
        return session.persistAll(rows.toArray())
                .chain(() -> new CaseAlerts(session, id).follow(opened.events(), request, duty));
    }
}
