package dev.redress.store;

import static dev.redress.store.SealedColumn.DESCRIPTION;
import static dev.redress.store.SealedColumn.DOCUMENT_ISSUER;
import static dev.redress.store.SealedColumn.DOCUMENT_RESULT;
import static dev.redress.store.SealedColumn.FILE_NAME;
import static dev.redress.store.SealedColumn.REFERENCE;
import static dev.redress.store.SealedColumn.SNAPSHOT;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.evidence.CaseDocument;
import dev.redress.core.evidence.CaseFile;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class EvidenceRow {

    /// Of `evidence e`, as [#read] reads them.
    static final String READ = Tables.EVIDENCE.selected("e") + ", e.erased_at";

    UUID id;

    UUID complaintId;

    Evidence.Side side;

    EvidenceItem.Kind kind;

    String description;

    @Nullable String reference;

    @Nullable String sha256;

    @Nullable String mediaType;

    CaseDocument.@Nullable Type documentType;

    @Nullable String documentIssuer;

    @Nullable LocalDate documentOn;

    @Nullable String documentResult;

    @Nullable String content;

    String givenBy;

    Instant givenAt;

    @Nullable UUID fileId;

    @Nullable String fileName;

    @Nullable Long fileSize;

    @Nullable UUID twinOf;

    int number;

    String previousHash;

    String hash;

    @Nullable Instant erasedAt;

    static EvidenceRow of(Exhibit exhibit) {
        Evidence evidence = exhibit.evidence();
        EvidenceItem item = evidence.item();
        EvidenceRow row = new EvidenceRow();
        row.id = exhibit.id();
        row.complaintId = exhibit.caseId();
        row.side = evidence.side();
        row.kind = item.kind();
        row.description = DESCRIPTION.sealed(item.description());
        row.reference = REFERENCE.sealedIfAny(item.reference());
        row.sha256 = item.sha256();
        row.mediaType = item.mediaType();
        row.take(item.document());
        row.take(item.file());
        row.content = SNAPSHOT.sealedIfAny(item.content());
        row.givenBy = evidence.by();
        row.givenAt = evidence.at();
        row.number = exhibit.number();
        row.previousHash = exhibit.previousHash();
        row.hash = exhibit.hash();
        row.erasedAt = exhibit.erasedAt();
        return row;
    }

    static EvidenceRow read(Row row) {
        EvidenceRow evidence = new EvidenceRow();
        evidence.id = row.getUUID("id");
        evidence.complaintId = row.getUUID("complaint_id");
        evidence.side = Cells.constant(Evidence.Side.class, row, "side");
        evidence.kind = Cells.constant(EvidenceItem.Kind.class, row, "kind");
        evidence.description = row.getString("description");
        evidence.reference = row.getString("reference");
        evidence.sha256 = row.getString("sha256");
        evidence.mediaType = row.getString("media_type");
        evidence.documentType = Cells.constantIfAny(CaseDocument.Type.class, row, "document_type");
        evidence.documentIssuer = row.getString("document_issuer");
        evidence.documentOn = row.getLocalDate("document_on");
        evidence.documentResult = row.getString("document_result");
        evidence.content = row.getString("content");
        evidence.givenBy = row.getString("given_by");
        evidence.givenAt = Cells.instant(row, "given_at");
        evidence.fileId = row.getUUID("file_id");
        evidence.fileName = row.getString("file_name");
        evidence.fileSize = row.getLong("file_size");
        evidence.twinOf = row.getUUID("twin_of");
        evidence.number = row.getInteger("number");
        evidence.previousHash = row.getString("previous_hash");
        evidence.hash = row.getString("hash");
        evidence.erasedAt = Cells.instantIfAny(row, "erased_at");
        return evidence;
    }

    Exhibit toCore() {
        EvidenceItem item =
                new EvidenceItem(
                        kind,
                        DESCRIPTION.opened(description),
                        REFERENCE.openedIfAny(reference),
                        sha256,
                        mediaType,
                        document(),
                        SNAPSHOT.openedIfAny(content),
                        file());
        Evidence evidence = new Evidence(side, item, givenBy, givenAt);
        return new Exhibit(id, complaintId, number, evidence, previousHash, hash, erasedAt);
    }

    private void take(@Nullable CaseDocument document) {
        if (document != null) {
            documentType = document.type();
            documentIssuer = DOCUMENT_ISSUER.sealedIfAny(document.issuer());
            documentOn = document.issuedOn();
            documentResult = DOCUMENT_RESULT.sealedIfAny(document.result());
        }
    }

    private void take(@Nullable CaseFile file) {
        if (file != null) {
            fileId = file.id();
            fileName = FILE_NAME.sealed(file.name());
            fileSize = file.size();
            twinOf = file.twinOf();
        }
    }

    private @Nullable CaseFile file() {
        return fileId == null || fileName == null || fileSize == null
                ? null
                : new CaseFile(fileId, FILE_NAME.opened(fileName), fileSize, twinOf);
    }

    private @Nullable CaseDocument document() {
        return documentType == null
                ? null
                : new CaseDocument(
                        documentType,
                        DOCUMENT_ISSUER.openedIfAny(documentIssuer),
                        documentOn,
                        DOCUMENT_RESULT.openedIfAny(documentResult));
    }
}
