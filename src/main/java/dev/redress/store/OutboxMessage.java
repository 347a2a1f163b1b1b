package dev.redress.store;

import dev.redress.core.notice.Template;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that was or will be sent.
///
/// @param templateVersion of the policy `templates` that it was worded by; absent for what is none
///   of its templates, or was written before it was a policy
/// @param recipient `customer:C-1`, `person:agent1` or `role:supervisor`; with accounts behind a
///   `!` for all of the role but these; see [dev.redress.core.notice.Recipient]
/// @param attempts how often a dispatcher took it, the present one included
/// @param nextAttemptAt while a dispatcher works on it, when its lease ends
public record OutboxMessage(
        UUID id,
        String caseNo,
        Template template,
        @Nullable Integer templateVersion,
        String recipient,
        String text,
        MessageState state,
        int attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {}
