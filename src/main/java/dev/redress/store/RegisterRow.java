package dev.redress.store;

import dev.redress.core.register.Kept;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something in a register, as it is now.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class RegisterRow {

    static final Columns<RegisterRow> COLUMNS =
            new Columns<RegisterRow>("register_record")
                    .key("id", ColumnType.UUID, row -> row.id)
                    .with("register", ColumnType.TEXT, row -> row.register)
                    .with("version", ColumnType.LONG, row -> row.version)
                    .with("kind", ColumnType.TEXT, row -> row.kind)
                    .with("state", ColumnType.TEXT, row -> row.state)
                    .with("complaint_id", ColumnType.UUID, row -> row.complaintId)
                    .with("open_key", ColumnType.TEXT, row -> row.openKey)
                    .with("watch_at", ColumnType.TIME, row -> row.watchAt)
                    .with("recorded_at", ColumnType.TIME, row -> row.recordedAt)
                    .with("body", ColumnType.JSON, row -> row.body);

    UUID id;

    RegisterName register;

    /// Counts the changes, from 1.
    long version;

    String kind;

    String state;

    @Nullable UUID complaintId;

    @Nullable String openKey;

    @Nullable Instant watchAt;

    Instant recordedAt;

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

    static RegisterRow read(Row row) {
        RegisterRow read = new RegisterRow();
        read.id = row.getUUID("id");
        read.register = Cells.constant(RegisterName.class, row, "register");
        read.version = row.getLong("version");
        read.kind = row.getString("kind");
        read.state = row.getString("state");
        read.complaintId = row.getUUID("complaint_id");
        read.openKey = row.getString("open_key");
        read.watchAt = Cells.instantIfAny(row, "watch_at");
        read.recordedAt = Cells.instant(row, "recorded_at");
        read.body = row.getString("body");
        return read;
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
