/// The outbox is delivered.
@NullMarked
package dev.redress.notification;

import org.jspecify.annotations.NullMarked;
