package dev.redress.core.incoming;

import org.jspecify.annotations.Nullable;

/// How much may come in before the next message waits for a person.
///
/// @param ofSender what one mailbox may send
/// @param ofSource what all those together may send through one source whom nobody vouches for;
///   absent where it does not matter. Senders cost nothing to invent.
public record IncomingBudget(SenderBudget ofSender, @Nullable SenderBudget ofSource) {}
