package dev.redress.report;

import dev.redress.core.survey.Figures;
import dev.redress.core.survey.Hiding;
import dev.redress.core.survey.Tally;
import dev.redress.report.SatisfactionAnswer.Group;
import dev.redress.store.SatisfactionStore.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tables of answers in which nothing of few answers is shown.
///
/// @param shownFrom so many at the least are shown
record SatisfactionFigures(List<Cell> cells, int shownFrom) {

    SatisfactionFigures {
        cells = List.copyOf(cells);
    }

    Group total() {
        Tally all = sum(cells);
        return group(null, all, all.answers() < shownFrom ? Hiding.TOO_FEW : Hiding.SHOWN);
    }

    List<Group> by(Function<Cell, String> name) {
        return groups(cells, name, _ -> List.of());
    }

    /// What is hidden of a team is hidden of all its categories, too.
    List<Group> teams() {
        return groups(cells, Cell::team, of -> groups(of, Cell::category, _ -> List.of()));
    }

    private List<Group> groups(
            List<Cell> of, Function<Cell, String> name, Function<List<Cell>, List<Group>> inner) {
        Map<String, List<Cell>> named =
                of.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        List<Tally> tallies = named.values().stream().map(SatisfactionFigures::sum).toList();
        List<Hiding> hidden = Hiding.of(tallies.stream().map(Tally::answers).toList(), shownFrom);
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, List<Cell>> entry : named.entrySet()) {
            int i = groups.size();
            List<Group> parts =
                    hidden.get(i) == Hiding.SHOWN ? inner.apply(entry.getValue()) : List.of();
            groups.add(group(entry.getKey(), tallies.get(i), hidden.get(i), parts));
        }
        return groups;
    }

    private Group group(@Nullable String name, Tally tally, Hiding hidden) {
        return group(name, tally, hidden, List.of());
    }

    private Group group(@Nullable String name, Tally tally, Hiding hidden, List<Group> categories) {
        return switch (hidden) {
            case SHOWN -> new Group(name, Figures.of(tally, shownFrom), null, categories);
            case TOO_FEW -> new Group(name, null, "fewer than %d".formatted(shownFrom), List.of());
            case BESIDE_TOO_FEW ->
                    new Group(
                            name,
                            null,
                            "hidden beside fewer than %d".formatted(shownFrom),
                            List.of());
        };
    }

    private static Tally sum(List<Cell> cells) {
        return cells.stream().map(Cell::tally).reduce(Tally.NONE, Tally::plus);
    }
}
