package dev.redress.core.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a case gathers beside its plain way.
///
/// @param skillGroup the team that has it now
/// @param followUp who accompanies a major case to its end (ESC-10)
/// @param waitsFor whom it waits for while it is AWAITING_THIRD_PARTY
/// @param tasks in the order of their numbers
/// @param reviewDraft the decision on an appeal that waits for approval; the desk's own
/// @param urgedAt when the customer's side escalated it last
public record Dossier(
        SkillGroup skillGroup,
        @Nullable String followUp,
        @Nullable ThirdParty waitsFor,
        @Nullable RiskReport riskReport,
        List<DepartmentTask> tasks,
        @Nullable ReviewDraft reviewDraft,
        @Nullable Instant urgedAt) {

    public static final Dossier EMPTY =
            new Dossier(SkillGroup.FIRST_LINE, null, null, null, List.of(), null, null);

    public Dossier {
        tasks = List.copyOf(tasks);
    }

    Dossier with(SkillGroup group) {
        return new Dossier(group, followUp, waitsFor, riskReport, tasks, reviewDraft, urgedAt);
    }

    Dossier followedUpBy(String account) {
        return new Dossier(skillGroup, account, waitsFor, riskReport, tasks, reviewDraft, urgedAt);
    }

    Dossier waitingFor(@Nullable ThirdParty party) {
        return new Dossier(skillGroup, followUp, party, riskReport, tasks, reviewDraft, urgedAt);
    }

    Dossier with(@Nullable RiskReport report) {
        return new Dossier(skillGroup, followUp, waitsFor, report, tasks, reviewDraft, urgedAt);
    }

    Dossier plus(DepartmentTask task) {
        List<DepartmentTask> more = new ArrayList<>(tasks);
        more.add(task);
        return new Dossier(skillGroup, followUp, waitsFor, riskReport, more, reviewDraft, urgedAt);
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
                        .toList(),
                reviewDraft,
                urgedAt);
    }

    Dossier withReviewDraft(@Nullable ReviewDraft fresh) {
        return new Dossier(skillGroup, followUp, waitsFor, riskReport, tasks, fresh, urgedAt);
    }

    Dossier urgedAt(Instant at) {
        return new Dossier(skillGroup, followUp, waitsFor, riskReport, tasks, reviewDraft, at);
    }
}
