package dev.redress.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.notice.ContactPolicy;
import dev.redress.core.notice.QuietWindow;
import dev.redress.core.notice.Template;
import dev.redress.core.privacy.Masking;
import dev.redress.platform.Shown;
import dev.redress.store.PhoneTask;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A customer to be called about a message.
///
/// @param script what is to be said, with the numbers of people hidden
/// @param phone masked; the case reveals it to whoever says what for
/// @param calls that reached nobody so far
/// @param dueAt by when somebody should have called
/// @param overdue whether that is over
/// @param claimedBy who is about to call; absent if nobody is
/// @param quietFrom from when on the customer is left alone, and `quietTo` until when; the same for
///   never
/// @param zone by whose clocks, an IANA name
@JsonInclude(JsonInclude.Include.NON_NULL)
record PhoneTaskAnswer(
        UUID id,
        UUID caseId,
        String caseNo,
        Template template,
        String script,
        @Schema(examples = "*******5678") @Nullable String phone,
        int calls,
        Instant dueAt,
        boolean overdue,
        @Nullable String claimedBy,
        @Schema(examples = "21:30") LocalTime quietFrom,
        @Schema(examples = "07:30") LocalTime quietTo,
        String zone) {

    /// The tasks of a desk.
    ///
    /// @param more whether there are others
    record Tasks(List<PhoneTaskAnswer> items, boolean more) implements Shown {

        @Override
        public List<UUID> shownCases() {
            return items.stream().map(PhoneTaskAnswer::caseId).toList();
        }
    }

    static PhoneTaskAnswer of(PhoneTask task, ContactPolicy policy, Instant now) {
        Instant dueAt = task.from().plus(policy.callWithin());
        QuietWindow quiet = task.preferences().hoursUnder(policy);
        return new PhoneTaskAnswer(
                task.id(),
                task.caseId(),
                task.caseNo(),
                task.template(),
                Masking.freeText(task.text()),
                task.phone() == null ? null : Masking.phone(task.phone()),
                task.calls(),
                dueAt,
                now.isAfter(dueAt),
                task.claimedBy(),
                quiet.from(),
                quiet.to(),
                quiet.zone().getId());
    }
}
