package dev.redress.store;

import dev.redress.core.complaint.Care;
import dev.redress.core.complaint.Needs;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the customer of a case is cared for, to and from the text of its column. See [JsonColumn].
final class CareJson {

    private CareJson() {}

    static String of(Care care) {
        return new JsonObject()
                .put("watchers", new JsonArray(care.watchers()))
                .put("needs", ofNeeds(care.needs()))
                .encode();
    }

    /// Of a case that was never cared for so, the column holds nothing.
    static Care read(String json) {
        JsonObject care = new JsonObject(json);
        JsonArray watchers = care.getJsonArray("watchers");
        return new Care(
                watchers == null ? List.of() : watchers.stream().map(String.class::cast).toList(),
                needs(care.getJsonObject("needs")));
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
