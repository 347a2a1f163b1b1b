package dev.redress.compensation;

import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.compensation.Step;
import dev.redress.core.complaint.CompensationCommand;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Kin;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.store.BooksRequest;
import dev.redress.store.CompensationDecision;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody goes on with what was granted or asked for.
record Proceeding(
        Lifecycle lifecycle,
        CompensationPolicy policy,
        UUID id,
        Step step,
        Actor actor,
        Instant now)
        implements CompensationDecision {

    @Override
    public Optional<UUID> compensation() {
        return Optional.of(id);
    }

    /// An approval of either side may be the one that takes effect.
    @Override
    public Optional<BooksRequest> books(Complaint complaint) {
        return step instanceof Step.Judge judge && judge.approved()
                ? Optional.of(Sums.wanted(policy, complaint, actor, now))
                : Optional.empty();
    }

    @Override
    public Outcome decide(Complaint complaint, Optional<Compensation> found, Kin kin, Books books) {
        return lifecycle.decide(
                complaint,
                kin,
                new CompensationCommand.Proceed(found.orElseThrow(), step, books),
                actor,
                now);
    }
}
