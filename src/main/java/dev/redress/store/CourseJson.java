package dev.redress.store;

import dev.redress.core.complaint.Absorption;
import dev.redress.core.complaint.Course;
import dev.redress.core.complaint.Gathering;
import dev.redress.core.complaint.JoinedClock;
import dev.redress.core.complaint.Merger;
import dev.redress.core.complaint.Origin;
import dev.redress.core.complaint.Reception;
import dev.redress.core.complaint.Status;
import dev.redress.core.sla.Allowance;
import dev.redress.core.sla.Count;
import dev.redress.core.sla.Stage;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The turns of a case, to and from the text of their column. See [JsonColumn].
final class CourseJson {

    private CourseJson() {}

    static String of(Course course) {
        JsonObject json = new JsonObject();
        put(json, "origin", course.origin(), CourseJson::ofOrigin);
        put(json, "merger", course.merger(), CourseJson::ofMerger);
        put(json, "gathering", course.gathering(), CourseJson::ofGathering);
        TurnJson.put(json, course);
        return json.encode();
    }

    static Course course(String text) {
        JsonObject json = new JsonObject(text);
        return new Course(
                read(json, "origin", CourseJson::origin),
                read(json, "merger", CourseJson::merger),
                read(json, "gathering", CourseJson::gathering),
                TurnJson.convertedInto(json),
                read(json, "rejection", TurnJson::rejection),
                TurnJson.reopenings(json));
    }

    private static JsonObject ofOrigin(Origin origin) {
        return new JsonObject()
                .put("kind", origin.kind().name())
                .put("caseId", origin.caseId().toString())
                .put("caseNo", origin.caseNo())
                .put("version", origin.version())
                .put("evidence", ofIds(origin.evidence()));
    }

    private static Origin origin(JsonObject json) {
        return new Origin(
                Origin.Kind.valueOf(json.getString("kind")),
                UUID.fromString(json.getString("caseId")),
                json.getString("caseNo"),
                json.getLong("version"),
                ids(json.getJsonArray("evidence")));
    }

    private static JsonObject ofMerger(Merger merger) {
        return new JsonObject()
                .put("caseId", merger.caseId().toString())
                .put("caseNo", merger.caseNo())
                .put("reason", merger.reason())
                .put("by", merger.by())
                .put("at", merger.at().toString())
                .put("from", merger.from().name())
                .put("stopped", new JsonArray(merger.stopped().stream().map(Stage::name).toList()));
    }

    private static Merger merger(JsonObject json) {
        return new Merger(
                UUID.fromString(json.getString("caseId")),
                json.getString("caseNo"),
                json.getString("reason"),
                json.getString("by"),
                Instant.parse(json.getString("at")),
                Status.valueOf(json.getString("from")),
                json.getJsonArray("stopped").stream()
                        .map(name -> Stage.valueOf((String) name))
                        .toList());
    }

    private static JsonObject ofGathering(Gathering gathering) {
        return new JsonObject()
                .put("own", ofReception(gathering.own()))
                .put("absorptions", array(gathering.absorptions(), CourseJson::ofAbsorption))
                .put("clocks", array(gathering.clocks(), CourseJson::ofClock));
    }

    private static Gathering gathering(JsonObject json) {
        return new Gathering(
                reception(json.getJsonObject("own")),
                list(json.getJsonArray("absorptions"), CourseJson::absorption),
                list(json.getJsonArray("clocks"), CourseJson::clock));
    }

    private static JsonObject ofAbsorption(Absorption absorption) {
        return new JsonObject()
                .put("caseId", absorption.caseId().toString())
                .put("caseNo", absorption.caseNo())
                .put("within", ofIds(absorption.within()))
                .put("reception", ofReception(absorption.reception()))
                .put("by", absorption.by())
                .put("at", absorption.at().toString())
                .put("counts", array(absorption.counts(), CourseJson::ofCount));
    }

    private static Absorption absorption(JsonObject json) {
        return new Absorption(
                UUID.fromString(json.getString("caseId")),
                json.getString("caseNo"),
                ids(json.getJsonArray("within")),
                reception(json.getJsonObject("reception")),
                json.getString("by"),
                Instant.parse(json.getString("at")),
                list(json.getJsonArray("counts"), CourseJson::count));
    }

    private static JsonObject ofReception(Reception reception) {
        Instant contact = reception.firstContactAt();
        return new JsonObject()
                .put("receivedAt", reception.receivedAt().toString())
                .put("firstContactAt", contact == null ? null : contact.toString());
    }

    private static Reception reception(JsonObject json) {
        String contact = json.getString("firstContactAt");
        return new Reception(
                Instant.parse(json.getString("receivedAt")),
                contact == null ? null : Instant.parse(contact));
    }

    private static JsonObject ofClock(JoinedClock clock) {
        JsonObject json = new JsonObject().put("given", ofCount(clock.given()));
        put(json, "own", clock.own(), CourseJson::ofCount);
        return json;
    }

    private static JoinedClock clock(JsonObject json) {
        return new JoinedClock(
                read(json, "own", CourseJson::count), count(json.getJsonObject("given")));
    }

    private static JsonObject ofCount(Count count) {
        return new JsonObject()
                .put("stage", count.stage().name())
                .put("startAt", count.startAt().toString())
                .put("allowance", count.allowance().toString());
    }

    private static Count count(JsonObject json) {
        return new Count(
                Stage.valueOf(json.getString("stage")),
                Instant.parse(json.getString("startAt")),
                Allowance.parse(json.getString("allowance")));
    }

    private static JsonArray ofIds(List<UUID> ids) {
        return new JsonArray(ids.stream().map(UUID::toString).toList());
    }

    private static List<UUID> ids(JsonArray json) {
        return json.stream().map(id -> UUID.fromString((String) id)).toList();
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonObject> form) {
        return new JsonArray(values.stream().map(form).toList());
    }

    private static <T> List<T> list(JsonArray json, Function<JsonObject, T> form) {
        return json.stream().map(JsonObject.class::cast).map(form).toList();
    }

    private static <T> void put(
            JsonObject json, String name, @Nullable T value, Function<T, JsonObject> form) {
        if (value != null) {
            json.put(name, form.apply(value));
        }
    }

    private static <T> @Nullable T read(
            JsonObject json, String name, Function<JsonObject, T> form) {
        JsonObject value = json.getJsonObject(name);
        return value == null ? null : form.apply(value);
    }
}
