/// The outbox is delivered: every message reaches its recipient's mailbox once, however often a
/// dispatcher or a provider fails, or is given up visibly after the last attempt.
@NullMarked
package dev.redress.notification;

import org.jspecify.annotations.NullMarked;
