package dev.redress.appraisal;

import dev.redress.core.appraisal.TeamVerdict;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.survey.Figures;
import dev.redress.core.survey.ShownNames;
import dev.redress.core.survey.ShownNames.Group;
import dev.redress.core.survey.Tally;
import dev.redress.store.SatisfactionStore.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What customers think of each team in a quarter that is over, as far as the reports show it.
///
/// @param shownFrom so many at the least are shown
record TeamVerdicts(List<Cell> cells, int shownFrom) {

    TeamVerdicts {
        cells = List.copyOf(cells);
    }

    /// Absent where the reports hide it (ADR 0049).
    @Nullable TeamVerdict of(@Nullable SkillGroup team) {
        if (team == null || !shown().showsTeam(team.name())) {
            return null;
        }
        Tally tally =
                cells.stream()
                        .filter(cell -> cell.team().equals(team.name()))
                        .map(Cell::tally)
                        .reduce(Tally.NONE, Tally::plus);
        return new TeamVerdict(tally.answers(), Figures.of(tally, shownFrom).score());
    }

    private ShownNames shown() {
        return new ShownNames(
                cells.stream()
                        .map(cell ->
                                new Group(cell.team(), cell.category(), cell.tally().answers()))
                        .toList(),
                shownFrom);
    }
}
