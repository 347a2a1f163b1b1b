package dev.redress.store;

import dev.redress.core.complaint.Submission;
import dev.redress.core.priority.Standing;
import java.time.Instant;
import java.util.function.Function;

/// A case that is about to be stored for the first time, and what becomes of it if more is known
/// than the complaint itself says.
///
/// @param plain as it is if nothing else is known
/// @param since from when on earlier complaints of the customer matter
/// @param until up to when later ones do, of a case that is taken in late
/// @param seniorCasesMax 0 if no senior agent is wanted; otherwise those with fewer open cases are
///   available
/// @param informed makes it anew, with the same id
public record Arrival(
        NewCase plain,
        Instant since,
        Instant until,
        int seniorCasesMax,
        Function<Standing, NewCase> informed) {

    /// A case that nothing else could change.
    public static Arrival of(NewCase fresh) {
        Instant receivedAt = fresh.opened().after().submission().receivedAt();
        return new Arrival(fresh, receivedAt, receivedAt, 0, _ -> fresh);
    }

    Submission submission() {
        return plain.opened().after().submission();
    }

    String customerId() {
        return submission().customer().id();
    }

    NewCase in(Standing standing) {
        return standing.equals(Standing.UNKNOWN) ? plain : informed.apply(standing);
    }
}
