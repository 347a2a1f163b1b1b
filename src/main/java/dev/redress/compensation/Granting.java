package dev.redress.compensation;

import dev.redress.core.compensation.Award;
import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationPolicy;
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

/// Somebody grants something, or asks for it.
record Granting(
        Lifecycle lifecycle,
        CompensationPolicy policy,
        UUID id,
        Award award,
        boolean asksApproval,
        Actor actor,
        Instant now)
        implements CompensationDecision {

    @Override
    public Optional<UUID> compensation() {
        return Optional.empty();
    }

    @Override
    public Optional<BooksRequest> books(Complaint complaint) {
        return Optional.of(Sums.wanted(policy, complaint, actor, now));
    }

    @Override
    public Outcome decide(Complaint complaint, Optional<Compensation> none, Kin kin, Books books) {
        return lifecycle.decide(
                complaint,
                kin,
                new CompensationCommand.Grant(id, award, asksApproval, books),
                actor,
                now);
    }
}
