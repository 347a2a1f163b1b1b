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
    public static final int ESCALATION_LEVEL_MAX = 4;
}
