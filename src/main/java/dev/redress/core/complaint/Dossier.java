package dev.redress.core.complaint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a case gathers beside its plain way.
///
/// @param skillGroup the team that has it now
/// @param followUp who accompanies a major case to its end (ESC-10)
/// @param waitsFor whom it waits for while it is AWAITING_THIRD_PARTY
/// @param tasks in the order of their numbers
public record Dossier(
        SkillGroup skillGroup,
        @Nullable String followUp,
        @Nullable ThirdParty waitsFor,
        @Nullable RiskReport riskReport,
        List<DepartmentTask> tasks) {

    public static final Dossier EMPTY =
            new Dossier(SkillGroup.FIRST_LINE, null, null, null, List.of());

    public Dossier {
        tasks = List.copyOf(tasks);
    }

    Dossier with(SkillGroup group) {
        return new Dossier(group, followUp, waitsFor, riskReport, tasks);
    }

    Dossier followedUpBy(String account) {
        return new Dossier(skillGroup, account, waitsFor, riskReport, tasks);
    }

    Dossier waitingFor(@Nullable ThirdParty party) {
        return new Dossier(skillGroup, followUp, party, riskReport, tasks);
    }

    Dossier with(@Nullable RiskReport report) {
        return new Dossier(skillGroup, followUp, waitsFor, report, tasks);
    }

    Dossier plus(DepartmentTask task) {
        List<DepartmentTask> more = new ArrayList<>(tasks);
        more.add(task);
        return new Dossier(skillGroup, followUp, waitsFor, riskReport, more);
    }

    /// With `task` in the place of the one that has its number.
    Dossier with(DepartmentTask task) {
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                riskReport,
                tasks.stream()
                        .map(known -> known.number() == task.number() ? task : known)
                        .toList());
    }
}
