package dev.redress.core.complaint;

import dev.redress.core.identity.Role;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How the team did in a case that was closed.
///
/// @param handling from the receipt to the closing, nights and pauses included
/// @param kept promises of people that were kept
/// @param broken promises of people that were broken, also where they were kept later
record ClosingFigures(Duration handling, int kept, int broken) {

    static ClosingFigures of(Instant receivedAt, Instant closedAt, List<Deadline> deadlines) {
        List<Deadline> ofPeople = deadlines.stream().filter(ClosingFigures::isOfPeople).toList();
        long broken = ofPeople.stream().filter(one -> one.breachedAt() != null).count();
        long kept =
                ofPeople.stream()
                        .filter(one -> one.breachedAt() == null)
                        .filter(one -> one.state() == DeadlineState.MET)
                        .count();
        return new ClosingFigures(
                Duration.between(receivedAt, closedAt),
                Math.toIntExact(kept),
                Math.toIntExact(broken));
    }

    private static boolean isOfPeople(Deadline deadline) {
        return deadline.responsibleRole() != Role.SCHEDULER
                && deadline.responsibleRole() != Role.CUSTOMER;
    }
}
