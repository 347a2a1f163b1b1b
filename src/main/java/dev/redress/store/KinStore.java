package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Cases that are one with others, changed together with them or not at all.
@ApplicationScoped
public class KinStore {

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    KinStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
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
                pool.withTransaction(
                        connection -> change(connection, request, decision, following)));
    }

    /// Does what [LinkStore#change] does, and then what follows for each case that is one with
    /// either.
    public Uni<Outcome> change(
            ChangeRequest request,
            UUID other,
            BiFunction<Complaint, Complaint, LinkStore.Both> decision,
            Following following) {
        return Detached.from(() ->
                pool.withTransaction(
                        connection -> change(connection, request, other, decision, following)));
    }

    private Uni<Outcome> change(
            SqlConnection connection,
            ChangeRequest request,
            Function<Complaint, Outcome> decision,
            Following following) {
        CaseChange change = new CaseChange(connection, request, quiet, duty);
        return LockedKin.of(connection, Set.of(request.id()))
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
            SqlConnection connection,
            ChangeRequest request,
            UUID other,
            BiFunction<Complaint, Complaint, LinkStore.Both> decision,
            Following following) {
        return LockedKin.of(connection, Set.of(request.id(), other))
                .chain(kin ->
                        new PairChange(connection, request, other, quiet, duty)
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
