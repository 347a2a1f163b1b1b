package dev.redress.core.complaint;

import dev.redress.core.appeal.Verdict;
import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Suggestion;
import dev.redress.core.evidence.Verification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
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
/// @param grants what it knows of its compensations
/// @param recourse what the customer did against the decision
/// @param care who watches it, and what the customer needs
/// @param verification what the desk established
/// @param course the turns that it took
/// @param complainedOf those of the staff whom it is about, in alphabetical order: they have
///   nothing to do with it
public record Dossier(
        SkillGroup skillGroup,
        @Nullable String followUp,
        @Nullable ThirdParty waitsFor,
        @Nullable RiskReport riskReport,
        List<DepartmentTask> tasks,
        @Nullable Verdict reviewDraft,
        @Nullable Instant urgedAt,
        List<FollowUpPoint> followUps,
        @Nullable Correction correction,
        @Nullable TechnicalCause technicalCause,
        @Nullable Suggestion suggestion,
        List<CaseLink> links,
        CaseGrants grants,
        Recourse recourse,
        Care care,
        Verification verification,
        Course course,
        List<String> complainedOf) {

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
                    List.of(),
                    CaseGrants.NONE,
                    Recourse.NONE,
                    Care.NONE,
                    Verification.NONE,
                    Course.STRAIGHT,
                    List.of());

    public Dossier {
        tasks = List.copyOf(tasks);
        followUps = List.copyOf(followUps);
        links = List.copyOf(links);
        complainedOf = List.copyOf(complainedOf);
    }

    /// Whether it is a complaint about this member of the staff.
    public boolean isAbout(String account) {
        return complainedOf.contains(account);
    }

    /// The account, unless it is a complaint about them.
    @Nullable String unlessAbout(@Nullable String account) {
        return account == null || isAbout(account) ? null : account;
    }

    Dossier with(SkillGroup group) {
        return changed(copy -> copy.skillGroup = group);
    }

    Dossier followedUpBy(@Nullable String account) {
        return changed(copy -> copy.followUp = account);
    }

    Dossier waitingFor(@Nullable ThirdParty party) {
        return changed(copy -> copy.waitsFor = party);
    }

    Dossier with(@Nullable RiskReport report) {
        return changed(copy -> copy.riskReport = report);
    }

    Dossier plus(DepartmentTask task) {
        List<DepartmentTask> more = new ArrayList<>(tasks);
        more.add(task);
        return changed(copy -> copy.tasks = more);
    }

    /// With `task` in the place of the one that has its number.
    Dossier with(DepartmentTask task) {
        List<DepartmentTask> after =
                tasks.stream()
                        .map(known -> known.number() == task.number() ? task : known)
                        .toList();
        return changed(copy -> copy.tasks = after);
    }

    Dossier withReviewDraft(@Nullable Verdict fresh) {
        return changed(copy -> copy.reviewDraft = fresh);
    }

    Dossier urgedAt(Instant at) {
        return changed(copy -> copy.urgedAt = at);
    }

    Dossier withFollowUps(List<FollowUpPoint> fresh) {
        return changed(copy -> copy.followUps = fresh);
    }

    /// @param before what was believed until now
    Dossier corrected(Draft draft, Assessment before, @Nullable String reason) {
        Correction after = Correction.of(correction, before, draft.actor(), draft.now(), reason);
        return changed(copy -> copy.correction = after);
    }

    Dossier causedBy(@Nullable TechnicalCause fresh) {
        return changed(copy -> copy.technicalCause = fresh);
    }

    Dossier with(Suggestion fresh) {
        return changed(copy -> copy.suggestion = fresh);
    }

    Dossier withLinks(List<CaseLink> fresh) {
        return changed(copy -> copy.links = fresh);
    }

    Dossier with(CaseGrants fresh) {
        return changed(copy -> copy.grants = fresh);
    }

    Dossier with(Recourse fresh) {
        return changed(copy -> copy.recourse = fresh);
    }

    Dossier with(Care fresh) {
        return changed(copy -> copy.care = fresh);
    }

    Dossier complainingOf(String account) {
        SortedSet<String> all = new TreeSet<>(complainedOf);
        all.add(account);
        return changed(copy -> copy.complainedOf = List.copyOf(all));
    }

    Dossier with(Verification fresh) {
        return changed(copy -> copy.verification = fresh);
    }

    Dossier with(Course fresh) {
        return changed(copy -> copy.course = fresh);
    }

    private Dossier changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.dossier();
    }

    /// Everything once more, so that each change names only what it changes.
    private static final class Copy {
        private SkillGroup skillGroup;
        private @Nullable String followUp;
        private @Nullable ThirdParty waitsFor;
        private @Nullable RiskReport riskReport;
        private List<DepartmentTask> tasks;
        private @Nullable Verdict reviewDraft;
        private @Nullable Instant urgedAt;
        private List<FollowUpPoint> followUps;
        private @Nullable Correction correction;
        private @Nullable TechnicalCause technicalCause;
        private @Nullable Suggestion suggestion;
        private List<CaseLink> links;
        private CaseGrants grants;
        private Course course;
        private Recourse recourse;
        private Care care;
        private Verification verification;
        private List<String> complainedOf;

        Copy(Dossier found) {
            skillGroup = found.skillGroup;
            followUp = found.followUp;
            waitsFor = found.waitsFor;
            riskReport = found.riskReport;
            tasks = found.tasks;
            reviewDraft = found.reviewDraft;
            urgedAt = found.urgedAt;
            followUps = found.followUps;
            correction = found.correction;
            technicalCause = found.technicalCause;
            suggestion = found.suggestion;
            links = found.links;
            grants = found.grants;
            course = found.course;
            recourse = found.recourse;
            care = found.care;
            verification = found.verification;
            complainedOf = found.complainedOf;
        }

        Dossier dossier() {
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
                    links,
                    grants,
                    recourse,
                    care,
                    verification,
                    course,
                    complainedOf);
        }
    }
}
