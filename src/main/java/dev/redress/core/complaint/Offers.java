package dev.redress.core.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the present offer of a case still promises.
final class Offers {

    private Offers() {}

    /// What it promises beyond what was granted to carry it out, in CNY.
    static BigDecimal open(Draft draft) {
        return open(
                standing(draft.status(), draft.handling().proposal()), draft.dossier().grants());
    }

    /// The same of another case.
    static BigDecimal open(Complaint complaint) {
        return open(
                standing(complaint.status(), complaint.handling().proposal()),
                complaint.dossier().grants());
    }

    private static BigDecimal open(Optional<Proposal> standing, CaseGrants grants) {
        return standing.map(offer -> amount(offer).subtract(granted(grants, offer)))
                .map(open -> open.max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    /// What the customer would have with an offer of `compensation` more, in this case and its kin;
    /// absent if no money is offered.
    static @Nullable BigDecimal with(Draft draft, @Nullable BigDecimal compensation) {
        return compensation == null
                ? null
                : draft.dossier().grants().live().add(draft.kin().promised()).add(compensation);
    }

    /// When it was sent; empty without one that the customer knows and may count on.
    static Optional<Instant> sentAt(Draft draft) {
        return standing(draft.status(), draft.handling().proposal()).map(Proposal::sentAt);
    }

    /// A draft stands as well: it may be sent at any time. What the customer declined does not, nor
    /// what a case promised that was taken back, went into another, or was none.
    private static Optional<Proposal> standing(Status status, @Nullable Proposal proposal) {
        return switch (status) {
            case PENDING_APPROVAL,
                    PROPOSED,
                    DECIDED,
                    EXECUTING,
                    RESOLVED,
                    APPEALED,
                    IN_MEDIATION,
                    IN_ARBITRATION,
                    CLOSED,
                    ARCHIVED ->
                    Optional.ofNullable(proposal);
            case RECEIVED,
                    CLASSIFIED,
                    ASSIGNED,
                    INVESTIGATING,
                    AWAITING_CUSTOMER,
                    AWAITING_THIRD_PARTY,
                    WITHDRAWN,
                    MERGED,
                    REJECTED ->
                    Optional.empty();
        };
    }

    private static BigDecimal granted(CaseGrants grants, Proposal offer) {
        Instant sentAt = offer.sentAt();
        return sentAt == null ? BigDecimal.ZERO : grants.carryingOut(sentAt);
    }

    private static BigDecimal amount(Proposal offer) {
        BigDecimal compensation = offer.compensation();
        return compensation == null ? BigDecimal.ZERO : compensation;
    }
}
