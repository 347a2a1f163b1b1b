package dev.redress.store;

import dev.redress.core.appraisal.Indicator;
import dev.redress.core.appraisal.Score.Part;
import dev.redress.core.appraisal.Yardstick;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts of a score as they are stored. Figures are texts, so that none loses a decimal.
final class AppraisalJson {

    private AppraisalJson() {}

    static String written(List<Part> parts) {
        JsonArray written = new JsonArray();
        parts.forEach(part -> written.add(json(part)));
        return written.encode();
    }

    static List<Part> read(String stored) {
        return new JsonArray(stored)
                .stream().map(JsonObject.class::cast).map(AppraisalJson::part).toList();
    }

    private static JsonObject json(Part part) {
        Yardstick yardstick = part.yardstick();
        return new JsonObject()
                .put("indicator", yardstick.indicator().name())
                .put("weight", yardstick.weight())
                .put("zeroAt", yardstick.zeroAt().toPlainString())
                .put("fullAt", yardstick.fullAt().toPlainString())
                .put("value", text(part.value()))
                .put("cases", part.cases())
                .put("points", text(part.points()));
    }

    private static Part part(JsonObject stored) {
        return new Part(
                new Yardstick(
                        Indicator.valueOf(stored.getString("indicator")),
                        stored.getInteger("weight"),
                        new BigDecimal(stored.getString("zeroAt")),
                        new BigDecimal(stored.getString("fullAt"))),
                figure(stored.getString("value")),
                stored.getLong("cases"),
                figure(stored.getString("points")));
    }

    private static @Nullable String text(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }

    private static @Nullable BigDecimal figure(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
