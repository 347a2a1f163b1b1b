package dev.redress.core.complaint;

import dev.redress.core.duplicate.Relation;
import dev.redress.core.history.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Cases that belong together (INT-13). A link moves neither of them, stops no clock, and can be
/// taken back. Only a complaint that is repeated after its result is reviewed by it (APL-06).
final class Links {

    /// Whatever belongs together with more cases is a matter of its own.
    static final int LINKS_MAX = 50;

    private Links() {}

    static Optional<Refusal> perform(Draft draft, LinkCommand command) {
        if (!command.isCounterpart() && !CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        return switch (command) {
            case LinkCommand.Link link -> link(draft, link);
            case LinkCommand.Unlink unlink -> unlink(draft, unlink);
        };
    }

    /// Whoever may.
    static Optional<Refusal> link(Draft draft, LinkCommand.Link command) {
        boolean isSaid =
                with(draft, command.caseId())
                        .filter(known -> known.relation() == command.relation())
                        .isPresent();
        if (isSaid) {
            return draft.refuse(
                    Obstacle.UNCHANGED,
                    "%s is linked as %s already".formatted(command.caseNo(), command.relation()));
        }
        List<CaseLink> links = without(draft, command.caseId());
        if (links.size() >= LINKS_MAX) {
            return draft.refuse(
                    Obstacle.TOO_MANY_LINKS,
                    "%s is linked with %d cases already"
                            .formatted(draft.found().caseNo(), LINKS_MAX));
        }
        links.add(
                new CaseLink(
                        command.caseId(),
                        command.caseNo(),
                        command.relation(),
                        command.reason(),
                        draft.actor().name(),
                        draft.now()));
        draft.file(dossier -> dossier.withLinks(links));
        draft.write(
                EventType.LINKED,
                Map.of(
                        "caseId", command.caseId().toString(),
                        "caseNo", command.caseNo(),
                        "relation", command.relation().name(),
                        "reason", command.reason()));
        if (isRepeatedBy(draft, command)) {
            Appealing.repeated(draft, command.reason());
        }
        return Optional.empty();
    }

    /// Ids are in the order of time.
    private static boolean isRepeatedBy(Draft draft, LinkCommand.Link command) {
        return command.relation() == Relation.REPEAT
                && draft.found().id().toString().compareTo(command.caseId().toString()) < 0;
    }

    private static Optional<Refusal> unlink(Draft draft, LinkCommand.Unlink command) {
        Optional<CaseLink> known = with(draft, command.caseId());
        if (known.isEmpty()) {
            return draft.refuse(Obstacle.UNCHANGED, "%s is not linked".formatted(command.caseNo()));
        }
        draft.file(dossier -> dossier.withLinks(without(draft, command.caseId())));
        draft.write(
                EventType.UNLINKED,
                Map.of(
                        "caseId", command.caseId().toString(),
                        "caseNo", command.caseNo(),
                        "relation", known.get().relation().name(),
                        "reason", command.reason()));
        return Optional.empty();
    }

    private static Optional<CaseLink> with(Draft draft, UUID other) {
        return draft.dossier().links().stream()
                .filter(link -> link.caseId().equals(other))
                .findFirst();
    }

    private static List<CaseLink> without(Draft draft, UUID other) {
        List<CaseLink> links = new ArrayList<>(draft.dossier().links());
        links.removeIf(link -> link.caseId().equals(other));
        return links;
    }
}
