package dev.redress.store;

import dev.redress.core.complaint.Handling;
import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

/// The part of a case that says who works on it and how far they are.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class HandlingColumns {

    short escalationLevel;

    @Nullable String firstContactOwner;

    @Nullable String assignee;

    @Nullable String proposal;

    @Nullable String decidedBy;

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

    /// Reads them from the columns of [ComplaintTable#WHOLE].
    static HandlingColumns read(Row row) {
        HandlingColumns columns = new HandlingColumns();
        columns.escalationLevel = row.getShort("escalation_level");
        columns.firstContactOwner = row.getString("first_contact_owner");
        columns.assignee = row.getString("assignee");
        columns.proposal = row.getString("proposal");
        columns.decidedBy = row.getString("decided_by");
        columns.appealExhausted = row.getBoolean("appeal_exhausted");
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
