package dev.redress.store;

import dev.redress.core.survey.SurveyKind;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a customer answered, on its way to be counted.
///
/// @param subject of the campaign; absent without one
/// @param category of the case; absent without one, like `team`
/// @param week the Monday of the week in which it was answered
/// @param answersJson what is kept for the statistics; nothing in it may tell who answered
/// @param score 0 to 100
/// @param isLow whether it calls for an improvement
public record SurveyBallot(
        SurveyKind kind,
        @Nullable String subject,
        @Nullable String category,
        @Nullable String team,
        LocalDate week,
        String answersJson,
        BigDecimal score,
        boolean isLow) {

    /// All ballots are as long as each other in the box: the length of a comment would be told
    /// apart. Longer ones than this, which only a text of control characters makes, are as long as
    /// a multiple of it.
    private static final int LENGTH = 8_192;

    String sealed() {
        JsonObject json =
                new JsonObject()
                        .put("kind", kind.name())
                        .put("subject", subject)
                        .put("category", category)
                        .put("team", team)
                        .put("week", week.toString())
                        .put("answers", new JsonObject(answersJson))
                        .put("score", score.toPlainString())
                        .put("low", isLow);
        return SealedColumn.BALLOT.sealed(padded(json.encode()));
    }

    static SurveyBallot opened(String sealed) {
        JsonObject json = new JsonObject(SealedColumn.BALLOT.opened(sealed));
        return new SurveyBallot(
                SurveyKind.valueOf(json.getString("kind")),
                json.getString("subject"),
                json.getString("category"),
                json.getString("team"),
                LocalDate.parse(json.getString("week")),
                json.getJsonObject("answers").encode(),
                new BigDecimal(json.getString("score")),
                json.getBoolean("low"));
    }

    private static String padded(String json) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return json + " ".repeat(Math.floorMod(-length, LENGTH));
    }
}
