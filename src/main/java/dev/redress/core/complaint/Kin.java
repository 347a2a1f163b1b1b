package dev.redress.core.complaint;

import java.math.BigDecimal;
import java.util.List;

/// What customers have and are promised in the cases that are one with another: that it came out
/// of, that came out of it, and that went into it. Their amounts count together, so that neither
/// splitting nor merging makes room (spec.md §7.2).
///
/// @param promised what is live there and what is still offered, in CNY
public record Kin(BigDecimal promised) {

    /// Of a case that stands alone, and for whatever promises nothing.
    public static final Kin NONE = new Kin(BigDecimal.ZERO);

    /// Adds up what the customer has and is promised in these cases.
    ///
    /// @param cases as they are now, the case itself not among them
    public static Kin of(List<Complaint> cases) {
        return new Kin(
                cases.stream().map(Kin::promisedIn).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal promisedIn(Complaint complaint) {
        return complaint.dossier().grants().live().add(Offers.open(complaint));
    }
}
