package dev.redress.core.compensation;

import java.time.Instant;
import java.util.List;

/// What becomes of a compensation: to be stored together with its postings and the case.
public record CompensationChange(
        Compensation after, List<Posting> postings, String by, Instant at) {

    public CompensationChange {
        postings = List.copyOf(postings);
    }

    /// A new one, granted or asked for.
    public static CompensationChange granted(Compensation fresh) {
        return new CompensationChange(
                fresh, Posting.between(null, fresh), fresh.grantedBy(), fresh.grantedAt());
    }

    /// One that was there before.
    public static CompensationChange of(
            Compensation before, Compensation after, String by, Instant at) {
        return new CompensationChange(after, Posting.between(before, after), by, at);
    }
}
