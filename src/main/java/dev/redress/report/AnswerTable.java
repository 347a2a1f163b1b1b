package dev.redress.report;

import dev.redress.report.SatisfactionAnswer.Group;
import dev.redress.store.SatisfactionStore.Cell;
import dev.redress.store.SatisfactionStore.SingleAnswer;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers one by one, for tools of statistics: without words, and without a team or category of
/// which too few answered. Nothing in it is written by people, so no cell can be a formula.
final class AnswerTable {

    static final String HEAD =
            "quarter,kind,subject,category,team,version,attitude,speed,solving,afterSales,score,stars,nps,ces";

    private static final List<String> RATINGS =
            List.of("version", "attitude", "speed", "solving", "afterSales");

    private final String quarter;
    private final Set<String> shown = new HashSet<>();
    private final boolean isEmpty;

    AnswerTable(String quarter, List<Cell> cells, int shownFrom) {
        this.quarter = quarter;
        SatisfactionFigures figures = new SatisfactionFigures(cells, shownFrom);
        isEmpty = figures.total().figures() == null;
        for (Group team : figures.teams()) {
            show(team, key(team.name(), ""));
            for (Group category : team.categories()) {
                show(category, key(team.name(), category.name()));
            }
        }
    }

    private void show(Group group, String key) {
        if (group.figures() != null) {
            shown.add(key);
        }
    }

    String of(List<SingleAnswer> answers) {
        String rows = isEmpty ? "" : answers.stream().map(this::row).collect(Collectors.joining());
        return HEAD + "\r\n" + rows;
    }

    private String row(SingleAnswer answer) {
        boolean isTeamShown = shown.contains(key(answer.team(), ""));
        boolean isCategoryShown =
                isTeamShown && shown.contains(key(answer.team(), answer.category()));
        JsonObject given = new JsonObject(answer.answersJson());
        JsonObject extras = given.getJsonObject("extras", new JsonObject());
        List<String> cells = new ArrayList<>();
        cells.add(quarter);
        cells.add(answer.kind().name());
        cells.add(text(answer.subject()));
        cells.add(isCategoryShown ? answer.category() : "");
        cells.add(isTeamShown ? answer.team() : "");
        RATINGS.forEach(name -> cells.add(text(given.getValue(name))));
        cells.add(answer.score().toPlainString());
        cells.add(text(given.getValue("stars")));
        cells.add(text(extras.getValue("nps")));
        cells.add(text(extras.getValue("ces")));
        return String.join(",", cells) + "\r\n";
    }

    private static String key(@Nullable String team, @Nullable String category) {
        return team + "/" + category;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
