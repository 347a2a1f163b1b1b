package dev.redress.store;

import dev.redress.core.notice.ContactPreferences;
import dev.redress.core.notice.Template;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message about which somebody of the desk is to call the customer.
///
/// @param text what is to be said
/// @param phone of the customer; absent if it was taken out of the case meanwhile
/// @param calls that reached nobody so far
/// @param from when somebody may call
/// @param claimedBy who is about to; absent if nobody is
/// @param preferences of the customer
public record PhoneTask(
        UUID id,
        UUID caseId,
        String caseNo,
        Template template,
        String text,
        @Nullable String phone,
        int calls,
        Instant from,
        @Nullable String claimedBy,
        ContactPreferences preferences) {}
