package dev.redress.store;

import dev.redress.core.incoming.IncomingMessage.Form;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.incoming.SenderCheck;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that came in, as it is kept.
///
/// @param contentHash of what it says
/// @param raw a character for each byte; absent once it has been kept long enough, and in lists
/// @param reason why it waits for a person, or was no case
/// @param aboutCase which it claims to be about
/// @param caseId that it became, or was added to
/// @param filesDone how many of its files are dealt with
/// @param refusedFiles one a line, with why
/// @param repeats how often it came again
/// @param decidedBy who let it in or discarded it
public record StoredIncoming(
        UUID id,
        String source,
        Form form,
        String contentHash,
        String sender,
        String subject,
        @Nullable String raw,
        SenderCheck check,
        IncomingState state,
        @Nullable IncomingReason reason,
        @Nullable UUID aboutCase,
        @Nullable UUID caseId,
        int filesDone,
        @Nullable String refusedFiles,
        int repeats,
        Instant receivedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    /// Without its raw text if the row comes without.
    static StoredIncoming of(Row row) {
        String reason = row.getString("reason");
        boolean hasRaw = row.getColumnIndex("raw") >= 0;
        return new StoredIncoming(
                row.getUUID("id"),
                row.getString("source"),
                Cells.constant(Form.class, row, "form"),
                row.getString("content_hash"),
                SealedColumn.INCOMING_SENDER.opened(row.getString("sender")),
                SealedColumn.INCOMING_SUBJECT.opened(row.getString("subject")),
                hasRaw ? SealedColumn.INCOMING_RAW.openedIfAny(row.getString("raw")) : null,
                Cells.constant(SenderCheck.class, row, "sender_check"),
                Cells.constant(IncomingState.class, row, "state"),
                Optional.ofNullable(reason).map(IncomingReason::valueOf).orElse(null),
                row.getUUID("about_case"),
                row.getUUID("complaint_id"),
                row.getInteger("files_done"),
                SealedColumn.INCOMING_FILES.openedIfAny(row.getString("refused_files")),
                row.getInteger("repeats"),
                Cells.instant(row, "received_at"),
                row.getString("decided_by"),
                Cells.instantIfAny(row, "decided_at"),
                SealedColumn.INCOMING_REASON.openedIfAny(row.getString("decision_reason")));
    }

    /// Does not print itself.
    @Override
    public String toString() {
        return "StoredIncoming[%s, %s]".formatted(id, state);
    }
}
