package dev.redress.store;

import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Kin;
import dev.redress.core.complaint.Outcome;
import java.util.Optional;
import java.util.UUID;

/// A decision about compensations of a case, and what must be known for it.
public interface CompensationDecision {

    /// Which one it is about; empty for a new one.
    Optional<UUID> compensation();

    /// The sums that it depends on; empty if it decides on no amount.
    Optional<BooksRequest> books(Complaint complaint);

    /// What becomes of it and of the case.
    ///
    /// @param compensation as it is now; empty for a new one
    /// @param kin [Kin#NONE] if no sums were wanted
    /// @param books [Books#CLOSED] if no sums were wanted
    Outcome decide(Complaint complaint, Optional<Compensation> compensation, Kin kin, Books books);
}
