package dev.redress.core.complaint;

import dev.redress.core.duplicate.Relation;
import dev.redress.core.history.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Cases that come out of others. The first case stays where it is, and both are linked as RELATED.
final class Offspring {

    private Offspring() {}

    static Optional<Refusal> perform(Draft draft, OffspringCommand command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        return switch (command) {
            case OffspringCommand.SplitOff split -> born(draft, split, EventType.SPLIT_OFF);
            case OffspringCommand.Convert convert -> convert(draft, convert);
        };
    }

    private static Optional<Refusal> convert(Draft draft, OffspringCommand.Convert command) {
        if (!ConversionOpening.isPossibleFor(draft.found())) {
            return draft.refuse(
                    Obstacle.NOT_CONVERTIBLE, "Only inquiries and feedback become complaints");
        }
        if (draft.dossier().course().convertedInto() != null) {
            return draft.refuse(Obstacle.UNCHANGED, "It has become a complaint already");
        }
        draft.file(dossier -> dossier.with(dossier.course().convertedInto(command.caseId())));
        return born(draft, command, EventType.CONVERTED);
    }

    private static Optional<Refusal> born(Draft draft, OffspringCommand command, EventType type) {
        LinkCommand.Link link =
                new LinkCommand.Link(
                        command.caseId(),
                        command.caseNo(),
                        Relation.RELATED,
                        command.reason(),
                        false);
        return Links.link(draft, link)
                .or(() -> {
                    draft.write(
                            type,
                            Map.of(
                                    "caseId", command.caseId().toString(),
                                    "caseNo", command.caseNo(),
                                    "reason", command.reason()));
                    return Optional.empty();
                });
    }

    /// Writes down in a fresh case where it came out of.
    static void name(Draft draft, Complaint parent, Origin origin, String reason) {
        List<CaseLink> links = new ArrayList<>(draft.dossier().links());
        links.add(
                new CaseLink(
                        parent.id(),
                        parent.caseNo(),
                        Relation.RELATED,
                        reason,
                        draft.actor().name(),
                        draft.now()));
        draft.file(dossier -> dossier.withLinks(links).with(dossier.course().with(origin)));
        Map<String, String> details = new HashMap<>();
        details.put("origin", origin.kind().name());
        details.put("caseId", origin.caseId().toString());
        details.put("caseNo", origin.caseNo());
        details.put("version", String.valueOf(origin.version()));
        details.put("relation", Relation.RELATED.name());
        details.put("reason", reason);
        if (!origin.evidence().isEmpty()) {
            details.put("evidence", String.valueOf(origin.evidence()));
        }
        draft.write(EventType.CAME_OUT, details);
    }
}
