package dev.redress.core.complaint;

import org.jspecify.annotations.Nullable;

/// Who works on the case and how far they are.
///
/// @param escalationLevel 1 (first line) to 4 (leadership)
/// @param firstContactOwner the first agent in contact, written once (ESC-12)
/// @param assignee who works on it now
/// @param proposal the latest draft or offer
/// @param decidedBy who decided; may not decide an appeal
/// @param appealExhausted whether an appeal on the decision has been dismissed
public record Handling(
        int escalationLevel,
        @Nullable String firstContactOwner,
        @Nullable String assignee,
        @Nullable Proposal proposal,
        @Nullable String decidedBy,
        boolean appealExhausted) {

    public static final Handling UNTOUCHED = new Handling(1, null, null, null, null, false);

    Handling withEscalationLevel(int level) {
        return new Handling(
                level, firstContactOwner, assignee, proposal, decidedBy, appealExhausted);
    }

    /// The first agent in contact; whoever comes later changes nothing.
    Handling contactedBy(String account) {
        return firstContactOwner != null
                ? this
                : new Handling(
                        escalationLevel, account, assignee, proposal, decidedBy, appealExhausted);
    }

    Handling assignedTo(String account) {
        return new Handling(
                escalationLevel, firstContactOwner, account, proposal, decidedBy, appealExhausted);
    }

    /// Nobody works on it.
    Handling unassigned() {
        return new Handling(
                escalationLevel, firstContactOwner, null, proposal, decidedBy, appealExhausted);
    }

    Handling withProposal(Proposal fresh) {
        return new Handling(
                escalationLevel, firstContactOwner, assignee, fresh, decidedBy, appealExhausted);
    }

    /// The proposal, if there is one, is to be approved again.
    Handling withApprovalDropped() {
        return proposal == null ? this : withProposal(proposal.unapproved());
    }

    Handling decidedBy(String account) {
        return new Handling(
                escalationLevel, firstContactOwner, assignee, proposal, account, appealExhausted);
    }

    /// Another result may be appealed again.
    Handling reopened() {
        return new Handling(
                escalationLevel, firstContactOwner, assignee, proposal, decidedBy, false);
    }

    Handling withAppealExhausted() {
        return new Handling(
                escalationLevel, firstContactOwner, assignee, proposal, decidedBy, true);
    }
}
