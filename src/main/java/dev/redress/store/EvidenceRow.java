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
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence.
@Entity
@Table(name = "evidence")
class EvidenceRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    @Enumerated(EnumType.STRING)
    Evidence.Side side;

    @Enumerated(EnumType.STRING)
    EvidenceItem.Kind kind;

    String description;

    @Nullable String reference;

    @Nullable String sha256;

    @Column(name = "media_type")
    @Nullable String mediaType;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    CaseDocument.@Nullable Type documentType;

    @Column(name = "document_issuer")
    @Nullable String documentIssuer;

    @Column(name = "document_on")
    @Nullable LocalDate documentOn;

    @Column(name = "document_result")
    @Nullable String documentResult;

    @Nullable String content;

    @Column(name = "given_by")
    String givenBy;

    @Column(name = "given_at")
    Instant givenAt;

    @Column(name = "file_id")
    @Nullable UUID fileId;

    @Column(name = "file_name")
    @Nullable String fileName;

    @Column(name = "file_size")
    @Nullable Long fileSize;

    @Column(name = "twin_of")
    @Nullable UUID twinOf;

    int number;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    @Column(name = "erased_at")
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
