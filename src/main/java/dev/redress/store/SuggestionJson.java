package dev.redress.store;

import dev.redress.core.classification.Abstention;
import dev.redress.core.classification.Alternative;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Label;
import dev.redress.core.classification.Suggestion;
import dev.redress.core.classification.Versions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the classifier took a case for, to and from the text of its jsonb column. See [JsonColumn].
final class SuggestionJson {

    private SuggestionJson() {}

    static @Nullable String of(@Nullable Suggestion suggestion) {
        if (suggestion == null) {
            return null;
        }
        Abstention abstention = suggestion.abstention();
        Versions versions = suggestion.versions();
        return new JsonObject()
                .put("classifier", suggestion.classifier())
                .put("generation", suggestion.generation())
                .put("kind", suggestion.kind().name())
                .put("category", suggestion.category().name())
                .put("subCategory", suggestion.subCategory())
                .put("confidence", suggestion.confidence())
                .put("abstention", abstention == null ? null : abstention.name())
                .put("adopted", suggestion.adopted())
                .put("reasons", new JsonArray(suggestion.reasons()))
                .put(
                        "alternatives",
                        new JsonArray(
                                suggestion.alternatives().stream()
                                        .map(SuggestionJson::alternative)
                                        .toList()))
                .put("rules", versions.rules())
                .put("grades", versions.grades())
                .put("exemplars", versions.exemplars())
                .put("model", versions.model())
                .put("at", suggestion.at().toString())
                .encode();
    }

    static @Nullable Suggestion read(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject suggestion = new JsonObject(json);
        String abstention = suggestion.getString("abstention");
        return new Suggestion(
                suggestion.getInteger("classifier"),
                suggestion.getLong("generation"),
                Kind.valueOf(suggestion.getString("kind")),
                Category.valueOf(suggestion.getString("category")),
                suggestion.getString("subCategory"),
                suggestion.getDouble("confidence"),
                abstention == null ? null : Abstention.valueOf(abstention),
                suggestion.getBoolean("adopted"),
                JsonColumn.strings(suggestion.getJsonArray("reasons").encode()),
                JsonColumn.list(
                        suggestion.getJsonArray("alternatives").encode(),
                        other ->
                                new Alternative(
                                        Label.valueOf(other.getString("label")),
                                        other.getDouble("confidence"),
                                        other.getString("whyNot"))),
                new Versions(
                        suggestion.getString("rules"),
                        suggestion.getString("grades"),
                        suggestion.getString("exemplars"),
                        suggestion.getString("model")),
                Instant.parse(suggestion.getString("at")));
    }

    private static JsonObject alternative(Alternative alternative) {
        return new JsonObject()
                .put("label", alternative.label().name())
                .put("confidence", alternative.confidence())
                .put("whyNot", alternative.whyNot());
    }
}
