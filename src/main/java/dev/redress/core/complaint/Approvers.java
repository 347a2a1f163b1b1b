package dev.redress.core.complaint;

import dev.redress.core.compensation.Books;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who may approve what waits in a case. It is asked as a command that nobody carries out, so that
/// what people are told beforehand is what the desk does.
public final class Approvers {

    // No account has it: whoever they are, they had no part in the case.
    private static final String ANYBODY = "";

    // Whose word is not missing.
    private static final Set<Obstacle> NOT_THEIRS =
            Set.of(
                    Obstacle.AUTHORITY_EXCEEDED,
                    Obstacle.NOT_RESPONSIBLE,
                    Obstacle.ALREADY_APPROVED);

    private final Lifecycle lifecycle;
    private final Complaint caughtUp;
    private final Kin kin;
    private final Instant now;

    /// @param kin what is promised in the cases that are one with it
    public Approvers(Lifecycle lifecycle, Complaint found, Kin kin, Instant now) {
        this.lifecycle = lifecycle;
        // Once for all who are asked about: what time has done does not depend on them.
        this.caughtUp = lifecycle.caughtUp(found, now);
        this.kin = kin;
        this.now = now;
    }

    /// Why `actor` may not approve it now; empty if they may.
    ///
    /// @param books those of `actor`
    public Optional<Obstacle> obstacle(AwaitedApproval awaited, Actor actor, Books books) {
        return lifecycle
                .refusal(caughtUp, kin, awaited.approval(actor, books), actor, now)
                .map(Refusal::obstacle);
    }

    /// The roles whose word is missing, be it that something else has to come before. None of one
    /// side where that has approved.
    ///
    /// @param books of somebody who has decided on nothing today
    public List<Role> roles(AwaitedApproval awaited, Books books) {
        return Stream.of(Role.values())
                .filter(Role::isOfStaff)
                .filter(role -> isAwaited(awaited, new Actor(ANYBODY, Set.of(role)), books))
                .toList();
    }

    private boolean isAwaited(AwaitedApproval awaited, Actor actor, Books books) {
        return obstacle(awaited, actor, books)
                .filter(obstacle -> NOT_THEIRS.contains(obstacle))
                .isEmpty();
    }
}
