package dev.redress.store;

import static dev.redress.store.ColumnType.BOOLEAN;
import static dev.redress.store.ColumnType.DATE;
import static dev.redress.store.ColumnType.INTEGER;
import static dev.redress.store.ColumnType.JSON;
import static dev.redress.store.ColumnType.LONG;
import static dev.redress.store.ColumnType.SHORT;
import static dev.redress.store.ColumnType.TEXT;
import static dev.redress.store.ColumnType.TIME;
import static dev.redress.store.ColumnType.UUID;

/// The columns of the tables that are written in batches. [ComplaintTable] has its own file.
final class Tables {

    static final Columns<DeadlineRow> DEADLINE =
            new Columns<DeadlineRow>("deadline")
                    .key("complaint_id", UUID, row -> row.complaintId)
                    .key("stage", TEXT, row -> row.stage)
                    .with("mode", TEXT, row -> row.mode)
                    .with("allowance", TEXT, row -> row.allowance)
                    .with("state", TEXT, row -> row.state)
                    .with("start_at", TIME, row -> row.startAt)
                    .with("due_at", TIME, row -> row.dueAt)
                    .with("warn_at", TIME, row -> row.warnAt)
                    .with("warned_at", TIME, row -> row.warnedAt)
                    .with("finished_at", TIME, row -> row.finishedAt)
                    .with("breached_at", TIME, row -> row.breachedAt)
                    .with("next_at", TIME, row -> row.nextAt)
                    .with("paused_micros", LONG, row -> row.pausedMicros)
                    .with("responsible_role", TEXT, row -> row.responsibleRole)
                    .with("responsible_person", TEXT, row -> row.responsiblePerson)
                    .with("policy_version", INTEGER, row -> row.policyVersion)
                    .with("calendar_version", TEXT, row -> row.calendarVersion)
                    .with("provisional", BOOLEAN, row -> row.provisional)
                    .with("targets", JSON, row -> row.targets);

    static final Columns<EventRow> EVENT =
            new Columns<EventRow>("complaint_event")
                    .key("complaint_id", UUID, row -> row.complaintId)
                    .key("version", LONG, row -> row.version)
                    .key("seq", SHORT, row -> row.seq)
                    .with("type", TEXT, row -> row.type)
                    .with("at", TIME, row -> row.at)
                    .with("actor", TEXT, row -> row.actor)
                    .with("details", JSON, row -> row.details)
                    .with("facts", JSON, row -> row.facts);

    static final Columns<LedgerRow> LEDGER =
            new Columns<LedgerRow>("deadline_ledger")
                    .key("complaint_id", UUID, row -> row.complaintId)
                    .key("version", LONG, row -> row.version)
                    .key("seq", SHORT, row -> row.seq)
                    .with("stage", TEXT, row -> row.stage)
                    .with("event", TEXT, row -> row.event)
                    .with("at", TIME, row -> row.at)
                    .with("reason", TEXT, row -> row.reason)
                    .with("allowance", TEXT, row -> row.allowance)
                    .with("start_at", TIME, row -> row.startAt)
                    .with("due_at", TIME, row -> row.dueAt)
                    .with("warn_at", TIME, row -> row.warnAt)
                    .with("policy_version", INTEGER, row -> row.policyVersion)
                    .with("calendar_version", TEXT, row -> row.calendarVersion)
                    .with("provisional", BOOLEAN, row -> row.provisional);

    static final Columns<EvidenceRow> EVIDENCE =
            new Columns<EvidenceRow>("evidence")
                    .key("id", UUID, row -> row.id)
                    .with("complaint_id", UUID, row -> row.complaintId)
                    .with("side", TEXT, row -> row.side)
                    .with("kind", TEXT, row -> row.kind)
                    .with("description", TEXT, row -> row.description)
                    .with("reference", TEXT, row -> row.reference)
                    .with("sha256", TEXT, row -> row.sha256)
                    .with("media_type", TEXT, row -> row.mediaType)
                    .with("document_type", TEXT, row -> row.documentType)
                    .with("document_issuer", TEXT, row -> row.documentIssuer)
                    .with("document_on", DATE, row -> row.documentOn)
                    .with("document_result", TEXT, row -> row.documentResult)
                    .with("content", TEXT, row -> row.content)
                    .with("given_by", TEXT, row -> row.givenBy)
                    .with("given_at", TIME, row -> row.givenAt)
                    .with("file_id", UUID, row -> row.fileId)
                    .with("file_name", TEXT, row -> row.fileName)
                    .with("file_size", LONG, row -> row.fileSize)
                    .with("twin_of", UUID, row -> row.twinOf)
                    .with("number", INTEGER, row -> row.number)
                    .with("previous_hash", TEXT, row -> row.previousHash)
                    .with("hash", TEXT, row -> row.hash);

    static final Columns<OutboxRow> OUTBOX =
            new Columns<OutboxRow>("outbox")
                    .key("id", UUID, row -> row.id)
                    .with("complaint_id", UUID, row -> row.complaintId)
                    .with("case_no", TEXT, row -> row.caseNo)
                    .with("key", TEXT, row -> row.key)
                    .with("template", TEXT, row -> row.template)
                    .with("template_version", INTEGER, row -> row.templateVersion)
                    .with("recipient", TEXT, row -> row.recipient)
                    .with("text", TEXT, row -> row.text)
                    .with("state", TEXT, row -> row.state)
                    .with("attempts", INTEGER, row -> row.attempts)
                    .with("next_attempt_at", TIME, row -> row.nextAttemptAt)
                    .with("held_since", TIME, row -> row.heldSince)
                    .with("created_at", TIME, row -> row.createdAt);

    static final Columns<KeyRow> KEY =
            new Columns<KeyRow>("idempotency_key")
                    .key("scope", TEXT, row -> row.scope)
                    .key("key", TEXT, row -> row.key)
                    .with("request_hash", TEXT, row -> row.requestHash)
                    .with("complaint_id", UUID, row -> row.complaintId)
                    .with("answer", TEXT, row -> row.answer)
                    .with("created_at", TIME, row -> row.createdAt);

    private Tables() {}
}
