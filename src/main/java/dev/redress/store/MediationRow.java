package dev.redress.store;

import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationState;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mediation of a case.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class MediationRow {

    static final Columns<MediationRow> COLUMNS =
            new Columns<MediationRow>("mediation")
                    .key("id", ColumnType.UUID, row -> row.id)
                    .with("complaint_id", ColumnType.UUID, row -> row.complaintId)
                    .with("number", ColumnType.INTEGER, row -> row.number)
                    .with("state", ColumnType.TEXT, row -> row.state)
                    .with("mediator", ColumnType.TEXT, row -> row.mediator)
                    .with("watch_at", ColumnType.TIME, row -> row.watchAt)
                    .with("body", ColumnType.JSON, row -> row.body);

    UUID id;

    UUID complaintId;

    int number;

    MediationState state;

    @Nullable String mediator;

    @Nullable Instant watchAt;

    String body;

    static MediationRow of(UUID complaintId, Mediation mediation) {
        MediationRow row = new MediationRow();
        row.id = mediation.id();
        row.complaintId = complaintId;
        row.number = mediation.number();
        row.take(mediation);
        return row;
    }

    static MediationRow read(Row row) {
        MediationRow read = new MediationRow();
        read.id = row.getUUID("id");
        read.complaintId = row.getUUID("complaint_id");
        read.number = row.getInteger("number");
        read.state = Cells.constant(MediationState.class, row, "state");
        read.mediator = row.getString("mediator");
        read.watchAt = Cells.instantIfAny(row, "watch_at");
        read.body = row.getString("body");
        return read;
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
