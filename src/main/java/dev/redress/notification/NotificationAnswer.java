package dev.redress.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Template;
import dev.redress.store.MessageState;
import dev.redress.store.MessageWays.Told;
import dev.redress.store.MessageWays.Way;
import dev.redress.store.OutboxMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A message that was or will be sent, as staff may see it.
///
/// @param recipient `customer:C-1`, `person:agent1` or `role:supervisor`
/// @param text the words as they are sent, masked like those of the case, and without the token of
///   a link to a survey or to a case, with which staff could answer in another's place
/// @param templateVersion of the policy `templates` that it was worded by; absent if by none
/// @param channel by which it goes; absent as long as that is not chosen
/// @param receipts what providers said of it, the first first
/// @param attempts how often it was tried
/// @param nextAttemptAt when it goes out or is tried again; absent once that is settled
/// @param lastError why the last attempt failed; absent once it is sent
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationAnswer(
        UUID id,
        String caseNo,
        Template template,
        @Nullable Integer templateVersion,
        String recipient,
        String text,
        MessageState state,
        @Nullable DeliveryChannel channel,
        List<Told> receipts,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {

    private static final Pattern TOKEN = Pattern.compile("(?<=/(?:surveys|links)/)[\\w-]+");

    /// @param masked the text without the numbers of people
    /// @param withLinks whether links are shown as they are: in demo mode, where nobody else reads
    ///   the mail
    static NotificationAnswer of(OutboxMessage message, Way way, String masked, boolean withLinks) {
        return new NotificationAnswer(
                message.id(),
                message.caseNo(),
                message.template(),
                message.templateVersion(),
                message.recipient(),
                withLinks ? masked : TOKEN.matcher(masked).replaceAll("***"),
                message.state(),
                way.channel(),
                way.receipts(),
                message.attempts(),
                message.createdAt(),
                message.state() == MessageState.PENDING ? message.nextAttemptAt() : null,
                message.sentAt(),
                message.lastError());
    }
}
