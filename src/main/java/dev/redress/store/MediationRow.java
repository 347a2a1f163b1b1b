package dev.redress.store;

import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationState;
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

/// A mediation of a case.
@Entity
@Table(name = "mediation")
class MediationRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    int number;

    @Enumerated(EnumType.STRING)
    MediationState state;

    @Nullable String mediator;

    @Column(name = "watch_at")
    @Nullable Instant watchAt;

    @ColumnTransformer(read = "body::text", write = "cast(? as text)::jsonb")
    String body;

    static MediationRow of(UUID complaintId, Mediation mediation) {
        MediationRow row = new MediationRow();
        row.id = mediation.id();
        row.complaintId = complaintId;
        row.number = mediation.number();
        row.take(mediation);
        return row;
    }

    void take(Mediation after) {
        state = after.state();
        mediator = after.mediator();
        watchAt = after.watchAt();
        body = SealedColumn.MEDIATION.sealed(MediationJson.of(after));
    }

    Mediation toCore() {
        return MediationJson.read(this);
    }
}
