package dev.redress.compensation;

import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Actor;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.store.BooksRequest;
import java.time.Instant;
import java.time.LocalDate;

/// Which sums count when somebody decides on an amount.
final class Sums {

    private Sums() {}

    static BooksRequest wanted(
            CompensationPolicy policy, Complaint complaint, Actor actor, Instant now) {
        return new BooksRequest(
                actor.name(),
                LocalDate.ofInstant(now, WorkCalendar.ZONE),
                policy.customerDays(),
                policy.budgetsFor(complaint.assessment().category()));
    }
}
