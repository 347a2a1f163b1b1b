package dev.redress.store;

import dev.redress.core.party.Partner;
import dev.redress.core.party.PartnerKind;
import dev.redress.core.party.SharingAgreement;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a partner may be shown, as it was recorded once.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class SharingAgreementRow {

    static final Columns<SharingAgreementRow> COLUMNS =
            new Columns<SharingAgreementRow>("sharing_agreement")
                    .key("id", ColumnType.UUID, row -> row.id)
                    .with("kind", ColumnType.TEXT, row -> row.kind)
                    .with("party_id", ColumnType.TEXT, row -> row.partyId)
                    .with("fields", ColumnType.JSON, row -> row.fields)
                    .with("reference", ColumnType.TEXT, row -> row.reference)
                    .with("confidentiality", ColumnType.TEXT, row -> row.confidentiality)
                    .with("responsibility", ColumnType.TEXT, row -> row.responsibility)
                    .with("valid_until", ColumnType.TIME, row -> row.validUntil)
                    .with("recorded_by", ColumnType.TEXT, row -> row.recordedBy)
                    .with("recorded_at", ColumnType.TIME, row -> row.recordedAt);

    UUID id;

    PartnerKind kind;

    String partyId;

    String fields;

    String reference;

    String confidentiality;

    String responsibility;

    @Nullable Instant validUntil;

    String recordedBy;

    Instant recordedAt;

    static SharingAgreementRow of(SharingAgreement agreement) {
        SharingAgreementRow row = new SharingAgreementRow();
        row.id = TimeOrderedId.at(agreement.recordedAt());
        row.kind = agreement.partner().kind();
        row.partyId = agreement.partner().id();
        row.fields = FieldNames.json(agreement.fields());
        row.reference = agreement.reference();
        row.confidentiality = agreement.confidentiality();
        row.responsibility = agreement.responsibility();
        row.validUntil = agreement.validUntil();
        row.recordedBy = agreement.recordedBy();
        row.recordedAt = agreement.recordedAt();
        return row;
    }

    static SharingAgreementRow read(Row row) {
        SharingAgreementRow read = new SharingAgreementRow();
        read.id = row.getUUID("id");
        read.kind = Cells.constant(PartnerKind.class, row, "kind");
        read.partyId = row.getString("party_id");
        read.fields = row.getString("fields");
        read.reference = row.getString("reference");
        read.confidentiality = row.getString("confidentiality");
        read.responsibility = row.getString("responsibility");
        read.validUntil = Cells.instantIfAny(row, "valid_until");
        read.recordedBy = row.getString("recorded_by");
        read.recordedAt = Cells.instant(row, "recorded_at");
        return read;
    }

    SharingAgreement toCore() {
        return new SharingAgreement(
                new Partner(kind, partyId),
                FieldNames.fields(fields),
                reference,
                confidentiality,
                responsibility,
                validUntil,
                recordedBy,
                recordedAt);
    }
}
