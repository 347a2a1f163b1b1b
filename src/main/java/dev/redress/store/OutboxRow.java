package dev.redress.store;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Template;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that was or will be sent.
@SuppressWarnings("NullAway.Init") // `of` fills every field.
class OutboxRow {

    UUID id;

    UUID complaintId;

    String caseNo;

    String key;

    Template template;

    /// Of the policy `templates`; absent for what was written before that was a policy.
    @Nullable Integer templateVersion;

    String recipient;

    String text;

    MessageState state;

    int attempts;

    Instant nextAttemptAt;

    /// When it would go out but for the quiet hours of the desk; absent if they do not hold it.
    @Nullable Instant heldSince;

    Instant createdAt;

    /// To be sent from `now` on, or from when the notice says.
    static OutboxRow of(UUID complaintId, String caseNo, Notice notice, Instant now) {
        OutboxRow row = new OutboxRow();
        row.id = TimeOrderedId.at(now);
        row.complaintId = complaintId;
        row.caseNo = caseNo;
        row.key = notice.key();
        row.template = notice.template();
        row.templateVersion = notice.words().version();
        row.recipient = notice.recipient().address();
        row.text = SealedColumn.MESSAGE.sealed(notice.text());
        row.state = MessageState.PENDING;
        row.nextAttemptAt = notice.notBefore() == null ? now : notice.notBefore();
        row.createdAt = now;
        return row;
    }

    /// Lets it wait for the end of the desk's quiet hours; a customer may have others.
    void hold(Instant until) {
        if (until.isAfter(nextAttemptAt)) {
            heldSince = nextAttemptAt;
            nextAttemptAt = until;
        }
    }
}
