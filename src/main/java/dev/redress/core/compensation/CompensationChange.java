package dev.redress.core.compensation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What becomes of a compensation: to be stored together with the case.
public sealed interface CompensationChange {

    /// It is there, or is otherwise than it was.
    record Kept(Compensation after, List<Posting> postings, String by, Instant at)
            implements CompensationChange {

        public Kept {
            postings = List.copyOf(postings);
        }
    }

    /// It waited for approval when its case ended; see [Compensation#lapsed]. Nothing was posted
    /// for it, and nothing is.
    record Lapsed(UUID compensation) implements CompensationChange {}

    /// A new one, granted or asked for.
    static CompensationChange granted(Compensation fresh) {
        return new Kept(fresh, Posting.between(null, fresh), fresh.grantedBy(), fresh.grantedAt());
    }

    /// One that was there before.
    static CompensationChange of(Compensation before, Compensation after, String by, Instant at) {
        return new Kept(after, Posting.between(before, after), by, at);
    }
}
