package dev.redress.deadline;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.complaint.ReviewCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.Stage;
import dev.redress.deadline.OwnSteps.Step;
import dev.redress.platform.OperationRun;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.store.ReviewStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Gives appeals that no expert took in time to a supervisor, and those that were not decided in
/// time to an operations lead (spec.md §5.2): to the first by name who never had a part in the
/// case. An appeal for which there is nobody stays with whom it is, and every run alerts people to
/// it.
@ApplicationScoped
class LateReviews implements Backlog {

    private static final Set<Obstacle> SETTLED =
            EnumSet.of(Obstacle.UNCHANGED, Obstacle.WRONG_STATUS, Obstacle.NOBODY_IMPARTIAL);

    private final ReviewStore reviews;
    private final AccountStore accounts;
    private final OwnSteps steps;

    LateReviews(ReviewStore reviews, AccountStore accounts, OwnSteps steps) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.steps = steps;
    }

    Uni<Void> relieve(SweepTally tally) {
        return relieve(tally, Stage.EXPERT_IN, ReviewCommand.StandIn::new)
                .chain(() -> relieve(tally, Stage.APPEAL_FINAL, ReviewCommand.TakeOver::new));
    }

    /// What [#relieve] would try to relieve.
    @Override
    public Uni<Void> count(SweepTally tally) {
        OperationRun run = tally.run();
        return reviews.late(Stage.EXPERT_IN, run.at(), run.remaining())
                .invoke(ids -> run.did(ids.size()))
                .chain(() -> reviews.late(Stage.APPEAL_FINAL, run.at(), run.remaining()))
                .invoke(ids -> run.did(ids.size()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> waiting(Instant now, int most) {
        return reviews.late(Stage.EXPERT_IN, now, most)
                .chain(untaken ->
                        reviews.late(Stage.APPEAL_FINAL, now, most)
                                .map(undecided -> untaken.size() + undecided.size()));
    }

    private Uni<Void> relieve(
            SweepTally tally, Stage stage, Function<List<Actor>, Command> command) {
        OperationRun run = tally.run();
        return reviews.late(stage, run.at(), run.remaining())
                .chain(late ->
                        late.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : candidates(stage)
                                        .chain(known ->
                                                relieveAll(tally, late, command.apply(known))));
    }

    private Uni<Void> relieveAll(SweepTally tally, List<UUID> late, Command command) {
        List<Step> all = late.stream().map(id -> new Step(id, command)).toList();
        return steps.take(tally, all, refusal -> isSettled(tally, refusal));
    }

    private Uni<List<Actor>> candidates(Stage stage) {
        Uni<List<Actor>> leads = holders(Role.OPERATIONS);
        return stage == Stage.APPEAL_FINAL
                ? leads
                : holders(Role.SUPERVISOR)
                        .chain(supervisors ->
                                leads.map(behind ->
                                        Stream.concat(supervisors.stream(), behind.stream())
                                                .toList()));
    }

    private Uni<List<Actor>> holders(Role role) {
        return accounts.holders(role).map(found -> found.stream().map(LateReviews::actor).toList());
    }

    private static Actor actor(Account account) {
        return new Actor(account.username(), account.roles());
    }

    /// Nothing failed if somebody was faster: the appeal has a reviewer now, or is over.
    private static boolean isSettled(SweepTally tally, Refusal refusal) {
        if (refusal.obstacle() == Obstacle.NOBODY_IMPARTIAL) {
            tally.alert(refusal.detail());
        }
        return SETTLED.contains(refusal.obstacle());
    }
}
