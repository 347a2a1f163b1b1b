package dev.redress.compensation;

import dev.redress.store.DuePayout;
import io.smallrye.mutiny.Uni;

/// The way to whoever carries out payments, and gives what is no money.
///
/// The same payment may be handed over more than once: when an answer was lost, or a run ended
/// before it could note it. A gateway passes [DuePayout#key] on as the key by which a repetition is
/// recognised, so that it is paid once.
///
/// Must not block. How long it may take and how often it is tried is for the caller to see to.
interface PayoutGateway {

    /// Answers when the provider has decided. A failure means that nobody knows what became of it:
    /// it is handed over again under the same key.
    Uni<PayoutAnswer> pay(DuePayout payout);
}
