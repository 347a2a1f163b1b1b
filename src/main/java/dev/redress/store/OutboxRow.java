package dev.redress.store;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Template;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that was or will be sent.
@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    @Column(name = "case_no")
    String caseNo;

    String key;

    @Enumerated(EnumType.STRING)
    Template template;

    /// Of the policy `templates`; absent for what was written before that was a policy.
    @Column(name = "template_version")
    @Nullable Integer templateVersion;

    String recipient;

    String text;

    @Enumerated(EnumType.STRING)
    MessageState state;

    int attempts;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    /// When it would go out but for the quiet hours of the desk; absent if they do not hold it.
    @Column(name = "held_since")
    @Nullable Instant heldSince;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "sent_at")
    @Nullable Instant sentAt;

    @Column(name = "last_error")
    @Nullable String lastError;

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

    OutboxMessage toMessage() {
        return new OutboxMessage(
                id,
                caseNo,
                template,
                templateVersion,
                recipient,
                SealedColumn.MESSAGE.opened(text),
                state,
                attempts,
                nextAttemptAt,
                createdAt,
                sentAt,
                lastError);
    }
}
