package dev.redress.store;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.arbitration.ArbitrationState;
import dev.redress.core.arbitration.Award;
import dev.redress.core.arbitration.Step;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// An arbitration of a case.
@Entity
@Table(name = "arbitration")
class ArbitrationRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    int number;

    @Enumerated(EnumType.STRING)
    ArbitrationState state;

    @Column(name = "watch_at")
    @Nullable Instant watchAt;

    @ColumnTransformer(read = "body::text", write = "cast(? as text)::jsonb")
    String body;

    static ArbitrationRow of(UUID complaintId, Arbitration arbitration) {
        ArbitrationRow row = new ArbitrationRow();
        row.id = arbitration.id();
        row.complaintId = complaintId;
        row.number = arbitration.number();
        row.take(arbitration);
        return row;
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
