package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Suggestion;
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
/// @param followUps the announced ones in the order of their numbers
/// @param correction that a person said what it is about
/// @param technicalCause that a defect of the system caused it
/// @param suggestion what the classifier took it for when no rule could
/// @param links what it has to do with other cases, in the order in which that was said
public record Dossier(
        SkillGroup skillGroup,
        @Nullable String followUp,
        @Nullable ThirdParty waitsFor,
        @Nullable RiskReport riskReport,
        List<DepartmentTask> tasks,
        @Nullable ReviewDraft reviewDraft,
        @Nullable Instant urgedAt,
        List<FollowUpPoint> followUps,
        @Nullable Correction correction,
        @Nullable TechnicalCause technicalCause,
        @Nullable Suggestion suggestion,
        List<CaseLink> links) {

    public static final Dossier EMPTY =
            new Dossier(
                    SkillGroup.FIRST_LINE,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of());

    public Dossier {
        tasks = List.copyOf(tasks);
        followUps = List.copyOf(followUps);
        links = List.copyOf(links);
    }

    Dossier with(SkillGroup group) {
        return new Dossier(
                group,
                followUp,
                waitsFor,
                riskReport,
                tasks,
                reviewDraft,
                urgedAt,
                followUps,
                correction,
                technicalCause,
                suggestion,
                links);
    }

    Dossier followedUpBy(String account) {
        return new Dossier(
                skillGroup,
                account,
                waitsFor,
                riskReport,
                tasks,
                reviewDraft,
                urgedAt,
                followUps,
                correction,
                technicalCause,
                suggestion,
                links);
    }

    Dossier waitingFor(@Nullable ThirdParty party) {
        return new Dossier(
                skillGroup,
                followUp,
                party,
                riskReport,
                tasks,
                reviewDraft,
                urgedAt,
                followUps,
                correction,
                technicalCause,
                suggestion,
                links);
    }

    Dossier with(@Nullable RiskReport report) {
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                report,
                tasks,
                reviewDraft,
                urgedAt,
                followUps,
                correction,
                technicalCause,
                suggestion,
                links);
    }

    Dossier plus(DepartmentTask task) {
        List<DepartmentTask> more = new ArrayList<>(tasks);
        more.add(task);
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                riskReport,
                more,
                reviewDraft,
                urgedAt,
                followUps,
                correction,
                technicalCause,
                suggestion,
                links);
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
                urgedAt,
                followUps,
                correction,
                technicalCause,
                suggestion,
                links);
    }

    Dossier withReviewDraft(@Nullable ReviewDraft fresh) {
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                riskReport,
                tasks,
                fresh,
                urgedAt,
                followUps,
                correction,
                technicalCause,
                suggestion,
                links);
    }

    Dossier urgedAt(Instant at) {
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                riskReport,
                tasks,
                reviewDraft,
                at,
                followUps,
                correction,
                technicalCause,
                suggestion,
                links);
    }

    Dossier withFollowUps(List<FollowUpPoint> fresh) {
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                riskReport,
                tasks,
                reviewDraft,
                urgedAt,
                fresh,
                correction,
                technicalCause,
                suggestion,
                links);
    }

    /// @param before what was believed until now
    Dossier corrected(Draft draft, Assessment before, @Nullable String reason) {
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                riskReport,
                tasks,
                reviewDraft,
                urgedAt,
                followUps,
                Correction.of(correction, before, draft.actor(), draft.now(), reason),
                technicalCause,
                suggestion,
                links);
    }

    Dossier causedBy(@Nullable TechnicalCause fresh) {
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                riskReport,
                tasks,
                reviewDraft,
                urgedAt,
                followUps,
                correction,
                fresh,
                suggestion,
                links);
    }

    Dossier with(Suggestion fresh) {
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                riskReport,
                tasks,
                reviewDraft,
                urgedAt,
                followUps,
                correction,
                technicalCause,
                fresh,
                links);
    }

    Dossier withLinks(List<CaseLink> fresh) {
        return new Dossier(
                skillGroup,
                followUp,
                waitsFor,
                riskReport,
                tasks,
                reviewDraft,
                urgedAt,
                followUps,
                correction,
                technicalCause,
                suggestion,
                fresh);
    }
}
