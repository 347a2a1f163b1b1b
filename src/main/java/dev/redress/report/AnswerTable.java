package dev.redress.report;

import dev.redress.core.privacy.Purpose;
import dev.redress.platform.CsvRow;
import dev.redress.store.SatisfactionStore.SingleAnswer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers one by one, for tools of statistics: without words, and without a team or category of
/// which too few answered. Each line says who fetched it, when and what for, wherever it goes.
record AnswerTable(String quarter, ShownGroups shown, Fetched fetched) {

    static final List<String> HEAD =
            List.of(
                    "quarter",
                    "kind",
                    "subject",
                    "category",
                    "team",
                    "version",
                    "attitude",
                    "speed",
                    "solving",
                    "afterSales",
                    "score",
                    "stars",
                    "nps",
                    "ces",
                    "exportedBy",
                    "exportedAt",
                    "purpose");

    private static final List<String> RATINGS =
            List.of("version", "attitude", "speed", "solving", "afterSales");

    /// Who wanted it.
    record Fetched(String by, Instant at, Purpose purpose) {}

    String of(List<SingleAnswer> answers) {
        String rows =
                shown.isEmpty()
                        ? ""
                        : answers.stream().map(this::row).collect(Collectors.joining());
        return CsvRow.of(HEAD) + rows;
    }

    private String row(SingleAnswer answer) {
        JsonObject given = new JsonObject(answer.answersJson());
        JsonObject extras = given.getJsonObject("extras", new JsonObject());
        List<String> cells = new ArrayList<>();
        cells.add(quarter);
        cells.add(answer.kind().name());
        cells.add(text(answer.subject()));
        cells.add(text(shown.category(answer.team(), answer.category())));
        cells.add(text(shown.team(answer.team())));
        RATINGS.forEach(name -> cells.add(text(given.getValue(name))));
        cells.add(answer.score().toPlainString());
        cells.add(text(given.getValue("stars")));
        cells.add(text(extras.getValue("nps")));
        cells.add(text(extras.getValue("ces")));
        cells.add(fetched.by());
        cells.add(fetched.at().toString());
        cells.add(fetched.purpose().name());
        return CsvRow.of(cells);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
