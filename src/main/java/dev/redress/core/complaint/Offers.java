package dev.redress.core.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// What the present offer of a case still promises.
final class Offers {

    private Offers() {}

    /// What it promises beyond what was granted to carry it out, in CNY.
    static BigDecimal open(Draft draft) {
        return standing(draft)
                .map(offer -> amount(offer).subtract(granted(draft, offer)))
                .map(open -> open.max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    /// When it was sent; empty without one that the customer knows and may count on.
    static Optional<Instant> sentAt(Draft draft) {
        return standing(draft).map(Proposal::sentAt);
    }

    /// A draft stands as well: it may be sent at any time. What the customer declined does not.
    private static Optional<Proposal> standing(Draft draft) {
        return switch (draft.status()) {
            case PENDING_APPROVAL,
                    PROPOSED,
                    DECIDED,
                    EXECUTING,
                    RESOLVED,
                    APPEALED,
                    IN_MEDIATION,
                    IN_ARBITRATION,
                    CLOSED,
                    ARCHIVED,
                    WITHDRAWN,
                    MERGED,
                    REJECTED ->
                    Optional.ofNullable(draft.handling().proposal());
            case RECEIVED,
                    CLASSIFIED,
                    ASSIGNED,
                    INVESTIGATING,
                    AWAITING_CUSTOMER,
                    AWAITING_THIRD_PARTY ->
                    Optional.empty();
        };
    }

    private static BigDecimal granted(Draft draft, Proposal offer) {
        Instant sentAt = offer.sentAt();
        return sentAt == null ? BigDecimal.ZERO : draft.dossier().grants().carryingOut(sentAt);
    }

    private static BigDecimal amount(Proposal offer) {
        BigDecimal compensation = offer.compensation();
        return compensation == null ? BigDecimal.ZERO : compensation;
    }
}
