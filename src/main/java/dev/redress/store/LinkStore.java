package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;

/// Two cases, changed together or not at all.
@ApplicationScoped
public class LinkStore {

    private final QuietHours quiet;
    private final DutyPolicy duty;

    LinkStore(QuietHours quiet, DutyPolicy duty) {
        this.quiet = quiet;
        this.duty = duty;
    }

    /// What is decided of each of both.
    public record Both(Outcome one, Outcome other) {}

    /// Does for two cases in one transaction what [ComplaintStore#change] does for one, and answers
    /// the outcome of the first. If either is refused, nothing is written of both.
    ///
    /// @param request about the first, whose version it names
    /// @param other another case, of any version, which the caller must be allowed to see as well
    public Uni<Outcome> change(
            ChangeRequest request, UUID other, BiFunction<Complaint, Complaint, Both> decision) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session -> change(session, request, other, decision))));
    }

    private Uni<Outcome> change(
            Mutiny.Session session,
            ChangeRequest request,
            UUID other,
            BiFunction<Complaint, Complaint, Both> decision) {
        return locked(session, request.id(), other)
                .chain(found ->
                        new PairChange(session, request, other, quiet, duty)
                                .perform(found.one(), found.other(), decision));
    }

    // In one order everywhere: two who link the same cases would wait for each other forever.
    private static Uni<Found> locked(Mutiny.Session session, UUID one, UUID other) {
        boolean isFirst = one.toString().compareTo(other.toString()) < 0;
        return CaseQueries.lock(session, isFirst ? one : other)
                .chain(first ->
                        CaseQueries.lock(session, isFirst ? other : one)
                                .map(second ->
                                        isFirst
                                                ? new Found(first, second)
                                                : new Found(second, first)));
    }

    private record Found(FoundCase one, FoundCase other) {}
}
