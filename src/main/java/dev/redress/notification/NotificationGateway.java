package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Uni;

/// The way to whoever carries messages to people.
///
/// The same message may be handed over more than once: when an answer was lost, or a dispatcher
/// ended before it could note the success. A gateway passes [OutboxMessage#id] on as the key by
/// which a repetition is recognised, so that the recipient gets the message once.
///
/// Must not block. How long it may take and how often it is tried is for the caller to see to.
public interface NotificationGateway {

    /// Whether messages of this channel are handed to it.
    boolean carries(DeliveryChannel channel);

    /// Completes when the message is in safe hands. [Undeliverable] means: never; [Busy]: not
    /// before a time; any other failure: try again later.
    ///
    /// @param lane the one it waits in, of a channel that this gateway carries
    Uni<Void> send(Lane lane, OutboxMessage message);
}
