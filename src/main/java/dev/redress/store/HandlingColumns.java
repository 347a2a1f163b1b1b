package dev.redress.store;

import dev.redress.core.complaint.Handling;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// The part of a case that says who works on it and how far they are.
@Embeddable
@SuppressWarnings("NullAway.Init") // `of` and Hibernate fill every field.
class HandlingColumns {

    @Column(name = "escalation_level")
    short escalationLevel;

    @Column(name = "first_contact_owner")
    @Nullable String firstContactOwner;

    @Nullable String assignee;

    @ColumnTransformer(read = "proposal::text", write = "cast(? as text)::jsonb")
    @Nullable String proposal;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    @Column(name = "appeal_exhausted")
    boolean appealExhausted;

    static HandlingColumns of(Handling handling) {
        HandlingColumns columns = new HandlingColumns();
        columns.escalationLevel = (short) handling.escalationLevel();
        columns.firstContactOwner = handling.firstContactOwner();
        columns.assignee = handling.assignee();
        columns.proposal =
                SealedColumn.PROPOSAL.sealedIfAny(JsonColumn.ofProposal(handling.proposal()));
        columns.decidedBy = handling.decidedBy();
        columns.appealExhausted = handling.appealExhausted();
        return columns;
    }

    Handling toCore() {
        return new Handling(
                escalationLevel,
                firstContactOwner,
                assignee,
                JsonColumn.proposal(SealedColumn.PROPOSAL.openedIfAny(proposal)),
                decidedBy,
                appealExhausted);
    }
}
