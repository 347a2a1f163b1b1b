package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.complaint.Correction;
import dev.redress.core.complaint.TechnicalCause;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What people found about a case, to and from the text of its jsonb columns. See [JsonColumn].
final class JudgementJson {

    private JudgementJson() {}

    static @Nullable String ofCorrection(@Nullable Correction correction) {
        return correction == null
                ? null
                : new JsonObject()
                        .put("category", correction.category().name())
                        .put("subCategory", correction.subCategory())
                        .put("confidence", correction.confidence())
                        .put("rulesVersion", correction.rulesVersion())
                        .put("by", correction.by())
                        .put("at", correction.at().toString())
                        .put("reason", correction.reason())
                        .encode();
    }

    static @Nullable Correction correction(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject correction = new JsonObject(json);
        return new Correction(
                Category.valueOf(correction.getString("category")),
                correction.getString("subCategory"),
                correction.getDouble("confidence"),
                correction.getString("rulesVersion"),
                correction.getString("by"),
                Instant.parse(correction.getString("at")),
                correction.getString("reason"));
    }

    static @Nullable String ofCause(@Nullable TechnicalCause cause) {
        return cause == null
                ? null
                : new JsonObject()
                        .put("reason", cause.reason())
                        .put("by", cause.by())
                        .put("at", cause.at().toString())
                        .encode();
    }

    static @Nullable TechnicalCause cause(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject cause = new JsonObject(json);
        return new TechnicalCause(
                cause.getString("reason"),
                cause.getString("by"),
                Instant.parse(cause.getString("at")));
    }
}
