package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A case that goes into another one, and comes out again within a day (spec.md §5.1, `merge`,
/// §12.11).
///
/// Its clocks stop, and the other case owes what they promised. Out again, they run as if they had
/// never stopped: the time that passed meanwhile counts.
final class Merging {

    private Merging() {}

    static Optional<Refusal> perform(Draft draft, MergeCommand command) {
        return switch (command) {
            case MergeCommand.Merge merge -> merge(draft, merge);
            case MergeCommand.UndoMerge undo -> undo(draft, undo);
            case MergeCommand.Absorb absorb -> Absorbing.absorb(draft, absorb);
            case MergeCommand.Release release -> Absorbing.release(draft, release);
        };
    }

    private static Optional<Refusal> merge(Draft draft, MergeCommand.Merge command) {
        Complaint into = command.into();
        if (!mayWorkOnEither(draft, into)) {
            return CaseWork.notResponsible(draft);
        }
        return SameMatter.refusal(draft, into)
                .or(() -> unfinished(draft))
                .or(() -> {
                    draft.file(
                            dossier -> dossier.with(dossier.course().with(merger(draft, command))));
                    draft.write(
                            EventType.MERGED,
                            Map.of(
                                    "caseId", into.id().toString(),
                                    "caseNo", into.caseNo(),
                                    "from", draft.status().name(),
                                    "reason", command.reason()));
                    draft.become(Status.MERGED);
                    draft.clocks().cancelAll(draft.status().name());
                    Entrusting.keepFrom(draft, into);
                    draft.tellCustomer(
                            Template.MERGED_CUSTOMER, Map.of("otherCaseNo", into.caseNo()));
                    return Optional.empty();
                });
    }

    private static Merger merger(Draft draft, MergeCommand.Merge command) {
        List<Stage> running =
                draft.clocks().all().stream()
                        .filter(clock -> clock.state() == DeadlineState.RUNNING)
                        .map(Deadline::stage)
                        .toList();
        return new Merger(
                command.into().id(),
                command.into().caseNo(),
                command.reason(),
                draft.actor().name(),
                draft.now(),
                draft.status(),
                running);
    }

    /// What only this case can keep would be forgotten.
    private static Optional<Refusal> unfinished(Draft draft) {
        boolean isAnnounced = draft.dossier().followUps().stream().anyMatch(FollowUpPoint::isOpen);
        boolean isAsked = draft.dossier().tasks().stream().anyMatch(task -> task.answer() == null);
        return isAnnounced || isAsked
                ? draft.refuse(
                        Obstacle.UNFINISHED,
                        "%s still owes a follow-up that was announced, or waits for a department"
                                .formatted(draft.found().caseNo()))
                : Optional.empty();
    }

    private static Optional<Refusal> undo(Draft draft, MergeCommand.UndoMerge command) {
        Complaint from = command.from();
        if (!mayWorkOnEither(draft, from)) {
            return CaseWork.notResponsible(draft);
        }
        Merger merger = Objects.requireNonNull(draft.dossier().course().merger(), "merger");
        if (draft.now().isAfter(merger.undoUntil())) {
            return draft.refuse(
                    Obstacle.WINDOW_OVER, "It could be undone until " + merger.undoUntil());
        }
        draft.file(dossier -> dossier.with(dossier.course().with((Merger) null)));
        draft.become(merger.from());
        draft.write(
                EventType.MERGE_UNDONE,
                Map.of(
                        "caseId", from.id().toString(),
                        "caseNo", from.caseNo(),
                        "to", draft.status().name(),
                        "reason", command.reason()));
        for (Stage stage : merger.stopped()) {
            draft.clocks().revive(stage, EventType.MERGE_UNDONE.name());
        }
        draft.catchUp();
        Entrusting.keepFrom(draft, from);
        draft.tellCustomer(Template.MERGE_UNDONE, Map.of("otherCaseNo", from.caseNo()));
        return Optional.empty();
    }

    private static boolean mayWorkOnEither(Draft draft, Complaint other) {
        return CaseWork.mayWork(draft) || CaseWork.worksOn(draft.actor(), other);
    }
}
