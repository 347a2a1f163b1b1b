package dev.redress.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.notice.DeadReason;
import dev.redress.core.notice.Template;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that was given up. Its words are in the outbox: whoever sends it again need not read
/// them.
///
/// @param recipient `customer:C-1`, `person:agent1` or `role:supervisor`
/// @param lane the channel, and behind a colon whom alone it leads to; absent for one that was
///   given up before there were lanes, as is `deadAt`
/// @param lastError what was said, with the numbers of people hidden
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetter(
        UUID id,
        String caseNo,
        Template template,
        String recipient,
        @Nullable String lane,
        DeadReason reason,
        @Nullable String lastError,
        int attempts,
        Instant createdAt,
        @Nullable Instant deadAt) {}
