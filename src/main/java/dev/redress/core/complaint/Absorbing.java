package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A case that takes another one in, and lets it go again. It keeps the earlier receipt of both,
/// and no promise of either is lost; see [JoinedClocks]. Whoever is complained of in one of both
/// has nothing to do with either, also after they part: nobody could say any more of which it was
/// said.
final class Absorbing {

    /// Whatever is told more often is looked at as one of many.
    private static final int CASES_MAX = 20;

    private Absorbing() {}

    static Optional<Refusal> absorb(Draft draft, MergeCommand.Absorb command) {
        Gathering known = draft.dossier().course().gathering();
        Gathering before = known == null ? Gathering.begin(draft.submission()) : known;
        if (before.contains(command.merged().id())) {
            return draft.refuse(
                    Obstacle.UNCHANGED,
                    "%s went into %s already"
                            .formatted(command.merged().caseNo(), draft.found().caseNo()));
        }
        if (before.absorptions().size() >= CASES_MAX) {
            return draft.refuse(
                    Obstacle.TOO_MANY_MERGES,
                    "%d cases went into %s already".formatted(CASES_MAX, draft.found().caseNo()));
        }
        Absorption fresh = Absorption.of(command.merged());
        Gathering after = before.plus(fresh);
        Map<String, String> details = details(draft, command.merged(), after, command.reason());
        details.put("within", fresh.within().toString());
        details.put("counts", fresh.counts().toString());
        draft.write(EventType.ABSORBED, details);
        draft.receive(after.reception());
        Gathering settled = new JoinedClocks(draft, after, EventType.ABSORBED).settled(fresh);
        draft.file(dossier -> dossier.with(dossier.course().with(settled)));
        Entrusting.keepFrom(draft, command.merged());
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
        draft.write(EventType.RELEASED, details(draft, merged, after, command.reason()));
        draft.receive(after.reception());
        Gathering settled = new JoinedClocks(draft, after, EventType.RELEASED).settled();
        boolean isEmpty = settled.absorptions().isEmpty();
        draft.file(dossier -> dossier.with(dossier.course().with(isEmpty ? null : settled)));
        draft.tellHandler(Template.RELEASED, Map.of("otherCaseNo", merged.caseNo()));
        return Optional.empty();
    }

    private static Map<String, String> details(
            Draft draft, Complaint other, Gathering after, String reason) {
        Reception reception = after.reception();
        Map<String, String> details = new HashMap<>();
        details.put("caseId", other.id().toString());
        details.put("caseNo", other.caseNo());
        details.put("fromReceivedAt", draft.submission().receivedAt().toString());
        details.put("receivedAt", reception.receivedAt().toString());
        details.put("reason", reason);
        if (reception.firstContactAt() != null) {
            details.put("firstContactAt", reception.firstContactAt().toString());
        }
        return details;
    }
}
