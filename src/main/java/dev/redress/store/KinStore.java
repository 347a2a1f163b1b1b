package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/// Cases that are one with others, changed together with them or not at all.
@ApplicationScoped
public class KinStore {

    private final QuietHours quiet;
    private final DutyPolicy duty;

    KinStore(QuietHours quiet, DutyPolicy duty) {
        this.quiet = quiet;
        this.duty = duty;
    }

    /// What follows for one case from what became of another that it is one with.
    public interface Following {
        Outcome decide(Complaint kin, Complaint changed);
    }

    /// Does what [ComplaintStore#change] does, and then what follows for each case that is one with
    /// it, whoever may see those. What is refused there is not written there.
    public Uni<Outcome> change(
            ChangeRequest request, Function<Complaint, Outcome> decision, Following following) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session -> change(session, request, decision, following))));
    }

    /// Does what [LinkStore#change] does, and then what follows for each case that is one with
    /// either.
    public Uni<Outcome> change(
            ChangeRequest request,
            UUID other,
            BiFunction<Complaint, Complaint, LinkStore.Both> decision,
            Following following) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session ->
                                        change(session, request, other, decision, following))));
    }

    private Uni<Outcome> change(
            Mutiny.Session session,
            ChangeRequest request,
            Function<Complaint, Outcome> decision,
            Following following) {
        CaseChange change = new CaseChange(session, request, quiet, duty);
        return LockedKin.of(session, Set.of(request.id()))
                .chain(kin -> {
                    FoundCase found = kin.of(request.id());
                    return change.requireUnusedKey()
                            .invoke(() -> change.requireVisible(found))
                            .invoke(() -> change.requireCurrent(found))
                            .chain(() -> change.perform(found, decision.apply(found.toCore())))
                            .call(outcome -> follow(kin, request, outcome, following));
                });
    }

    private Uni<Outcome> change(
            Mutiny.Session session,
            ChangeRequest request,
            UUID other,
            BiFunction<Complaint, Complaint, LinkStore.Both> decision,
            Following following) {
        return LockedKin.of(session, Set.of(request.id(), other))
                .chain(kin ->
                        new PairChange(session, request, other, quiet, duty)
                                .perform(kin.of(request.id()), kin.of(other), decision)
                                .call(outcome -> follow(kin, request, outcome, following)));
    }

    private Uni<Void> follow(
            LockedKin kin, ChangeRequest request, Outcome outcome, Following following) {
        return switch (outcome) {
            case Outcome.Accepted(var change) ->
                    kin.follow(
                            request.now(),
                            quiet,
                            duty,
                            found -> following.decide(found, change.after()));
            case Outcome.Refused _ -> Uni.createFrom().voidItem();
        };
    }
}
