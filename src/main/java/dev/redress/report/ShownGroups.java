package dev.redress.report;

import dev.redress.report.SatisfactionAnswer.Group;
import dev.redress.store.SatisfactionStore.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Of which teams, and of which categories of them, so many answered that single answers may bear
/// their names.
final class ShownGroups {

    private final Set<String> shown = new HashSet<>();
    private final boolean isEmpty;

    ShownGroups(List<Cell> cells, int shownFrom) {
        SatisfactionFigures figures = new SatisfactionFigures(cells, shownFrom);
        isEmpty = figures.total().figures() == null;
        for (Group team : figures.teams()) {
            show(team, key(team.name(), ""));
            for (Group category : team.categories()) {
                show(category, key(team.name(), category.name()));
            }
        }
    }

    /// Whether not even all together are shown.
    boolean isEmpty() {
        return isEmpty;
    }

    /// The name, if it may stand there.
    @Nullable String team(String team) {
        return shown.contains(key(team, "")) && !team.isEmpty() ? team : null;
    }

    @Nullable String category(String team, String category) {
        return shown.contains(key(team, ""))
                        && shown.contains(key(team, category))
                        && !category.isEmpty()
                ? category
                : null;
    }

    private void show(Group group, String key) {
        if (group.figures() != null) {
            shown.add(key);
        }
    }

    private static String key(@Nullable String team, @Nullable String category) {
        return team + "/" + category;
    }
}
