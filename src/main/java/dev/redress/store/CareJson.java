package dev.redress.store;

import dev.redress.core.complaint.Care;
import dev.redress.core.complaint.CaseResult;
import dev.redress.core.complaint.Needs;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the customer of a case is cared for, to and from the text of its column. See [JsonColumn].
final class CareJson {

    private CareJson() {}

    static String of(Care care) {
        return new JsonObject()
                .put("watchers", new JsonArray(care.watchers()))
                .put("needs", ofNeeds(care.needs()))
                .put("result", ofResult(care.result()))
                .encode();
    }

    /// Of a case that was never cared for so, the column holds nothing.
    static Care read(String json) {
        JsonObject care = new JsonObject(json);
        JsonArray watchers = care.getJsonArray("watchers");
        return new Care(
                watchers == null ? List.of() : watchers.stream().map(String.class::cast).toList(),
                needs(care.getJsonObject("needs")),
                result(care.getJsonObject("result")));
    }

    private static JsonObject ofResult(CaseResult result) {
        return new JsonObject()
                .put("decidedAt", text(result.decidedAt()))
                .put("executionStartedAt", text(result.executionStartedAt()))
                .put("executedAt", text(result.executedAt()))
                .put("resolvedAt", text(result.resolvedAt()))
                .put("closedAt", text(result.closedAt()))
                .put("reopenUntil", text(result.reopenUntil()))
                .put("whatWeDid", result.whatWeDid())
                .put("solution", result.solution());
    }

    private static CaseResult result(@Nullable JsonObject result) {
        return result == null
                ? CaseResult.NONE
                : new CaseResult(
                        instant(result.getString("decidedAt")),
                        instant(result.getString("executionStartedAt")),
                        instant(result.getString("executedAt")),
                        instant(result.getString("resolvedAt")),
                        instant(result.getString("closedAt")),
                        instant(result.getString("reopenUntil")),
                        result.getString("whatWeDid"),
                        result.getString("solution"));
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable JsonObject ofNeeds(@Nullable Needs needs) {
        if (needs == null) {
            return null;
        }
        BigDecimal budget = needs.budget();
        return new JsonObject()
                .put("scenario", needs.scenario())
                .put("budget", budget == null ? null : budget.toPlainString())
                .put("notes", needs.notes());
    }

    private static @Nullable Needs needs(@Nullable JsonObject needs) {
        if (needs == null) {
            return null;
        }
        String budget = needs.getString("budget");
        return new Needs(
                needs.getString("scenario"),
                budget == null ? null : new BigDecimal(budget),
                needs.getString("notes"));
    }
}
