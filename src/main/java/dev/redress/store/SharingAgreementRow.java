package dev.redress.store;

import dev.redress.core.party.Partner;
import dev.redress.core.party.PartnerKind;
import dev.redress.core.party.SharingAgreement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// What a partner may be shown, as it was recorded once.
@Entity
@Table(name = "sharing_agreement")
class SharingAgreementRow {

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    PartnerKind kind;

    @Column(name = "party_id")
    String partyId;

    @ColumnTransformer(read = "fields::text", write = "cast(? as text)::jsonb")
    String fields;

    String reference;

    String confidentiality;

    String responsibility;

    @Column(name = "valid_until")
    @Nullable Instant validUntil;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
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
