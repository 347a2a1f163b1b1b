package dev.redress.store;

import dev.redress.core.register.Kept;
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

/// Something in a register, as it is now.
@Entity
@Table(name = "register_record")
class RegisterRow {

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    RegisterName register;

    /// Counts the changes, from 1.
    long version;

    String kind;

    String state;

    @Column(name = "complaint_id")
    @Nullable UUID complaintId;

    @Column(name = "open_key")
    @Nullable String openKey;

    @Column(name = "watch_at")
    @Nullable Instant watchAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @ColumnTransformer(read = "body::text", write = "cast(? as text)::jsonb")
    String body;

    static RegisterRow of(RegisterName register, Kept fresh) {
        RegisterRow row = new RegisterRow();
        row.id = fresh.id();
        row.register = register;
        row.recordedAt = fresh.recordedAt();
        row.complaintId = fresh.caseId();
        row.take(fresh);
        return row;
    }

    void take(Kept after) {
        version++;
        kind = after.kind().name();
        state = after.state().name();
        openKey = after.openKey();
        watchAt = after.watchAt();
        body = SealedColumn.REGISTER.sealed(RegisterJson.written(after));
    }

    <T> T read(Class<T> type) {
        return RegisterJson.read(SealedColumn.REGISTER.opened(body), type);
    }
}
