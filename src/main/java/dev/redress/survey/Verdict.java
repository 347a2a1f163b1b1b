package dev.redress.survey;

import dev.redress.core.privacy.Masking;
import dev.redress.core.survey.Dimension;
import dev.redress.core.survey.Ratings;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A valid answer.
///
/// @param stars absent if the customer gave none
/// @param extras the answers to further questions, by their names
/// @param comment the free text as written, absent if there is none
/// @param contact where the customer wants to be called, absent if they do not
record Verdict(
        Ratings ratings,
        @Nullable Integer stars,
        Map<String, Integer> extras,
        @Nullable String comment,
        @Nullable String contact) {

    Verdict {
        extras = Map.copyOf(extras);
    }

    /// What is kept for the statistics: numbers in the text that lead to a person are hidden, and
    /// the contact is not part of it.
    String toJson(int version) {
        JsonObject json = new JsonObject().put("version", version);
        for (Map.Entry<Dimension, Integer> answer : ratings.answers().entrySet()) {
            json.put(SurveyRequest.nameOf(answer.getKey()), answer.getValue());
        }
        if (stars != null) {
            json.put("stars", stars);
        }
        if (!extras.isEmpty()) {
            JsonObject further = new JsonObject();
            extras.forEach(further::put);
            json.put("extras", further);
        }
        if (comment != null) {
            json.put("comment", Masking.freeText(comment));
        }
        return json.encode();
    }
}
