package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import java.util.Map;
import java.util.Optional;

/// A case that takes another one in, and lets it go again. It keeps the earlier receipt of both,
/// and no promise of either is lost; see [JoinedClocks].
final class Absorbing {

    /// Whatever is told more often is looked at as one of many.
    private static final int CASES_MAX = 20;

    private Absorbing() {}

    static Optional<Refusal> absorb(Draft draft, MergeCommand.Absorb command) {
        Gathering known = draft.dossier().course().gathering();
        Gathering before = known == null ? Gathering.begin(draft.submission()) : known;
        if (before.absorptions().size() >= CASES_MAX) {
            return draft.refuse(
                    Obstacle.TOO_MANY_MERGES,
                    "%d cases went into %s already".formatted(CASES_MAX, draft.found().caseNo()));
        }
        Absorption fresh = Absorption.of(command.merged());
        Gathering after = before.plus(fresh);
        write(draft, EventType.ABSORBED, command.merged(), after, command.reason());
        draft.receive(after.reception());
        Gathering settled = new JoinedClocks(draft, after, EventType.ABSORBED).settled(fresh);
        draft.file(dossier -> dossier.with(dossier.course().with(settled)));
        draft.tellHandler(Template.ABSORBED, Map.of("otherCaseNo", command.merged().caseNo()));
        return Optional.empty();
    }

    static Optional<Refusal> release(Draft draft, MergeCommand.Release command) {
        Complaint merged = command.merged();
        Gathering before = draft.dossier().course().gathering();
        if (before == null || !before.contains(merged.id())) {
            return draft.refuse(
                    Obstacle.UNCHANGED,
                    "%s did not go into %s".formatted(merged.caseNo(), draft.found().caseNo()));
        }
        Gathering after = before.without(merged.id());
        write(draft, EventType.RELEASED, merged, after, command.reason());
        draft.receive(after.reception());
        Gathering settled = new JoinedClocks(draft, after, EventType.RELEASED).settled();
        boolean isEmpty = settled.absorptions().isEmpty();
        draft.file(dossier -> dossier.with(dossier.course().with(isEmpty ? null : settled)));
        draft.tellHandler(Template.RELEASED, Map.of("otherCaseNo", merged.caseNo()));
        return Optional.empty();
    }

    private static void write(
            Draft draft, EventType type, Complaint other, Gathering after, String reason) {
        draft.write(
                type,
                Map.of(
                        "caseId", other.id().toString(),
                        "caseNo", other.caseNo(),
                        "fromReceivedAt", draft.submission().receivedAt().toString(),
                        "receivedAt", after.reception().receivedAt().toString(),
                        "reason", reason));
    }
}
