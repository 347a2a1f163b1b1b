package dev.redress.notification;

import dev.redress.core.notice.ReceiptState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a provider says of a message.
///
/// @param messageId the id that it was handed over with
@RegisterForReflection
record ReceiptForm(
        @Nullable UUID messageId, @Nullable ReceiptState state, @Nullable String detail) {}
