package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import java.util.Map;
import java.util.Optional;

/// Marks a case whose cause is a defect of the system, or takes the mark back (CLS-30).
final class TechnicalMark {

    private TechnicalMark() {}

    static Optional<Refusal> set(Draft draft, GradeCommand.MarkTechnicalCause command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        boolean isMarked = draft.dossier().technicalCause() != null;
        if (isMarked == command.technical()) {
            return draft.refuse(
                    Obstacle.UNCHANGED, isMarked ? "It is marked already" : "It is not marked");
        }
        TechnicalCause cause =
                command.technical()
                        ? new TechnicalCause(command.reason(), draft.actor().name(), draft.now())
                        : null;
        draft.file(dossier -> dossier.causedBy(cause));
        draft.write(
                command.technical()
                        ? EventType.TECHNICAL_CAUSE_MARKED
                        : EventType.TECHNICAL_CAUSE_UNMARKED,
                Map.of("reason", command.reason()));
        return Optional.empty();
    }
}
