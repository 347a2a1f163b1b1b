package dev.redress.core.complaint;

import dev.redress.core.conduct.ConductEffect;
import dev.redress.core.conduct.ConductFinding;
import dev.redress.core.conduct.ConductKind;
import dev.redress.core.conduct.ConductRecord;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// How people of the desk speak to others (COM-01, COM-02, COM-08): what is blocked refuses the
/// command, what is flagged stays in the history. Both are put on record.
public final class Speech {

    private Speech() {}

    /// @param before the status in which the command came
    static Optional<Refusal> check(Draft draft, Command command, Status before) {
        Submission submission = draft.found().submission();
        List<ConductFinding> findings =
                draft.terms()
                        .conduct()
                        .findings(
                                command.said().toList(),
                                submission.channel(),
                                numbers(submission.references()));
        if (findings.stream().anyMatch(ConductFinding::blocks)) {
            return Optional.of(blocked(draft, command, before, findings));
        }
        for (ConductFinding finding : findings) {
            draft.write(EventType.CONDUCT_FLAGGED, details(command, finding));
        }
        return Optional.empty();
    }

    /// What is to be put on record of events that were written to a case.
    public static List<ConductRecord> records(List<Event> events) {
        return events.stream()
                .filter(event -> event.type() == EventType.CONDUCT_FLAGGED)
                .map(Speech::record)
                .toList();
    }

    private static Refusal blocked(
            Draft draft, Command command, Status before, List<ConductFinding> findings) {
        String actor = draft.actor().name();
        return new Refusal(
                Obstacle.CONDUCT_BLOCKED,
                "What was written breaks the rules of conduct and was not sent",
                before,
                Action.possibleIn(before),
                findings.stream()
                        .map(finding ->
                                new ConductRecord(actor, draft.now(), command.resource(), finding))
                        .toList());
    }

    private static Map<String, String> details(Command command, ConductFinding finding) {
        return Map.of(
                "resource", command.resource(),
                "field", finding.field(),
                "rule", finding.rule(),
                "kind", finding.kind().name(),
                "quote", finding.quote(),
                "conductVersion", String.valueOf(finding.policyVersion()));
    }

    private static ConductRecord record(Event event) {
        return new ConductRecord(
                event.actor(),
                event.at(),
                detail(event, "resource"),
                new ConductFinding(
                        detail(event, "field"),
                        detail(event, "rule"),
                        ConductKind.valueOf(detail(event, "kind")),
                        ConductEffect.FLAG,
                        detail(event, "quote"),
                        Integer.parseInt(detail(event, "conductVersion"))));
    }

    private static String detail(Event event, String name) {
        return Objects.requireNonNull(event.details().get(name), name);
    }

    /// What the case has of long numbers, which are nobody's telephone.
    private static List<String> numbers(References references) {
        return Stream.of(
                        Optional.ofNullable(references.orderNo()),
                        Optional.ofNullable(references.shipmentNo()),
                        Optional.ofNullable(references.batchNo()))
                .flatMap(Optional::stream)
                .toList();
    }
}
