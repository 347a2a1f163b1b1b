package dev.redress.survey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.core.survey.Dimension;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a customer answers. The numbers are read as they come, so that all that is wrong with them
/// can be said at once.
///
/// @param extras the answers to the further questions, by their names
/// @param contact where the customer wants to be called within a day, if they do: nothing leads
///   from it to the answers
public record SurveyRequest(
        @Schema(implementation = Integer.class, minimum = "1", maximum = "10", required = true)
                @Nullable JsonNode attitude,
        @Schema(implementation = Integer.class, minimum = "1", maximum = "10", required = true)
                @Nullable JsonNode speed,
        @Schema(implementation = Integer.class, minimum = "1", maximum = "10", required = true)
                @Nullable JsonNode solving,
        @Schema(implementation = Integer.class, minimum = "1", maximum = "10")
                @Nullable JsonNode afterSales,
        @Schema(implementation = Integer.class, minimum = "1", maximum = "5")
                @Nullable JsonNode stars,
        @Schema(implementation = Map.class, examples = "{\"nps\": 9, \"ces\": 6}")
                @Nullable Map<String, @Nullable JsonNode> extras,
        @Schema(maxLength = 1000) @Nullable String comment,
        @Schema(maxLength = 100, examples = "13812345678") @Nullable String contact) {

    static String nameOf(Dimension dimension) {
        return switch (dimension) {
            case ATTITUDE -> "attitude";
            case SPEED -> "speed";
            case SOLVING -> "solving";
            case AFTER_SALES -> "afterSales";
        };
    }

    @Nullable JsonNode answerTo(Dimension dimension) {
        return switch (dimension) {
            case ATTITUDE -> attitude;
            case SPEED -> speed;
            case SOLVING -> solving;
            case AFTER_SALES -> afterSales;
        };
    }
}
