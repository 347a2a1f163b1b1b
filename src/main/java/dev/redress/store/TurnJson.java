package dev.redress.store;

import dev.redress.core.complaint.Course;
import dev.redress.core.complaint.RejectionDraft;
import dev.redress.core.complaint.Reopening;
import dev.redress.core.sla.DeadlineState;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a case came back, or off the desk, within [CourseJson].
final class TurnJson {

    private TurnJson() {}

    static void put(JsonObject json, Course course) {
        UUID converted = course.convertedInto();
        RejectionDraft rejection = course.rejection();
        List<Reopening> reopenings = course.reopenings();
        if (converted != null) {
            json.put("convertedInto", converted.toString());
        }
        if (rejection != null) {
            json.put("rejection", ofRejection(rejection));
        }
        if (!reopenings.isEmpty()) {
            json.put(
                    "reopenings",
                    new JsonArray(reopenings.stream().map(TurnJson::ofReopening).toList()));
        }
    }

    static @Nullable UUID convertedInto(JsonObject json) {
        String id = json.getString("convertedInto");
        return id == null ? null : UUID.fromString(id);
    }

    static List<Reopening> reopenings(JsonObject json) {
        return json.getJsonArray("reopenings", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(TurnJson::reopening)
                .toList();
    }

    static RejectionDraft rejection(JsonObject json) {
        return new RejectionDraft(
                RejectionDraft.Ground.valueOf(json.getString("ground")),
                json.getString("explanation"),
                json.getString("by"),
                Instant.parse(json.getString("at")));
    }

    private static JsonObject ofRejection(RejectionDraft rejection) {
        return new JsonObject()
                .put("ground", rejection.ground().name())
                .put("explanation", rejection.explanation())
                .put("by", rejection.by())
                .put("at", rejection.at().toString());
    }

    private static JsonObject ofReopening(Reopening reopening) {
        Instant resolvedAt = reopening.resolvedAt();
        DeadlineState kept = reopening.kept();
        return new JsonObject()
                .put("cause", reopening.cause().name())
                .put("reason", reopening.reason())
                .put("by", reopening.by())
                .put("at", reopening.at().toString())
                .put("closedAt", reopening.closedAt().toString())
                .put("resolvedAt", resolvedAt == null ? null : resolvedAt.toString())
                .put("kept", kept == null ? null : kept.name());
    }

    private static Reopening reopening(JsonObject json) {
        String kept = json.getString("kept");
        return new Reopening(
                Reopening.Cause.valueOf(json.getString("cause")),
                json.getString("reason"),
                json.getString("by"),
                Instant.parse(json.getString("at")),
                Instant.parse(json.getString("closedAt")),
                instant(json.getString("resolvedAt")),
                kept == null ? null : DeadlineState.valueOf(kept));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
