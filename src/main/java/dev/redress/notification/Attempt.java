package dev.redress.notification;

import dev.redress.store.OutboxMessage;
import java.time.Instant;

/// What became of one attempt to deliver a message.
sealed interface Attempt {

    OutboxMessage message();

    record Succeeded(OutboxMessage message) implements Attempt {}

    record Failed(OutboxMessage message, Throwable cause) implements Attempt {}

    /// For good.
    record Refused(OutboxMessage message, Undeliverable cause) implements Attempt {}

    /// The other side is left alone for a while; the message was not at fault.
    ///
    /// @param until when it may be tried at the earliest
    record Spared(OutboxMessage message, Instant until) implements Attempt {}

    /// The time of the run was up before it was the message's turn.
    record NotBegun(OutboxMessage message) implements Attempt {}
}
