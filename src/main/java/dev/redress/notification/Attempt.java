package dev.redress.notification;

import dev.redress.store.OutboxMessage;

/// What became of one attempt to deliver a message.
sealed interface Attempt {

    OutboxMessage message();

    record Succeeded(OutboxMessage message) implements Attempt {}

    record Failed(OutboxMessage message, Throwable cause) implements Attempt {}

    /// The provider is left alone for a while; the message was not at fault.
    record Spared(OutboxMessage message) implements Attempt {}
}
