package dev.redress.store;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.arbitration.ArbitrationState;
import dev.redress.core.arbitration.Award;
import dev.redress.core.arbitration.Step;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An arbitration of a case.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class ArbitrationRow {

    static final Columns<ArbitrationRow> COLUMNS =
            new Columns<ArbitrationRow>("arbitration")
                    .key("id", ColumnType.UUID, row -> row.id)
                    .with("complaint_id", ColumnType.UUID, row -> row.complaintId)
                    .with("number", ColumnType.INTEGER, row -> row.number)
                    .with("state", ColumnType.TEXT, row -> row.state)
                    .with("watch_at", ColumnType.TIME, row -> row.watchAt)
                    .with("body", ColumnType.JSON, row -> row.body);

    UUID id;

    UUID complaintId;

    int number;

    ArbitrationState state;

    @Nullable Instant watchAt;

    String body;

    static ArbitrationRow of(UUID complaintId, Arbitration arbitration) {
        ArbitrationRow row = new ArbitrationRow();
        row.id = arbitration.id();
        row.complaintId = complaintId;
        row.number = arbitration.number();
        row.take(arbitration);
        return row;
    }

    static ArbitrationRow read(Row row) {
        ArbitrationRow read = new ArbitrationRow();
        read.id = row.getUUID("id");
        read.complaintId = row.getUUID("complaint_id");
        read.number = row.getInteger("number");
        read.state = Cells.constant(ArbitrationState.class, row, "state");
        read.watchAt = Cells.instantIfAny(row, "watch_at");
        read.body = row.getString("body");
        return read;
    }

    void take(Arbitration after) {
        Award award = after.award();
        JsonObject json =
                new JsonObject()
                        .put("institution", after.institution())
                        .put("fileReference", after.fileReference())
                        .put("missedAt", Objects.toString(after.missedAt(), null))
                        .put(
                                "steps",
                                new JsonArray(
                                        after.steps().stream()
                                                .map(ArbitrationRow::ofStep)
                                                .toList()));
        if (award != null) {
            json.put("award", award.summary()).put("performBy", award.performBy().toString());
        }
        state = after.state();
        watchAt = after.watchAt();
        body = SealedColumn.ARBITRATION.sealed(json.encode());
    }

    Arbitration toCore() {
        JsonObject json = new JsonObject(SealedColumn.ARBITRATION.opened(body));
        String award = json.getString("award");
        String missedAt = json.getString("missedAt");
        return new Arbitration(
                id,
                number,
                json.getString("institution"),
                json.getString("fileReference"),
                JsonColumn.list(json.getJsonArray("steps").encode(), ArbitrationRow::step),
                award == null
                        ? null
                        : new Award(award, LocalDate.parse(json.getString("performBy"))),
                missedAt == null ? null : Instant.parse(missedAt));
    }

    private static JsonObject ofStep(Step step) {
        return new JsonObject()
                .put("state", step.state().name())
                .put("on", step.on().toString())
                .put("document", step.document())
                .put("recordedBy", step.recordedBy())
                .put("at", step.at().toString());
    }

    private static Step step(JsonObject step) {
        return new Step(
                ArbitrationState.valueOf(step.getString("state")),
                LocalDate.parse(step.getString("on")),
                step.getString("document"),
                step.getString("recordedBy"),
                Instant.parse(step.getString("at")));
    }
}
