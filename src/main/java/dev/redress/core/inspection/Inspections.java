package dev.redress.core.inspection;

import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Timer;
import dev.redress.core.register.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The inspection as a state machine: planned, held with its findings, closed when all are mended.
public final class Inspections {

    private static final int WARN_AT_PERCENT = 75;

    private Inspections() {}

    /// An inspection to come.
    ///
    /// @param plannedFor the last instant that counts as in time
    public record Plan(
            UUID id, InspectionKind kind, String subject, String responsible, Instant plannedFor) {}

    public static Step<Inspection> plan(Plan plan, Turn turn) {
        Inspection fresh = fresh(plan, null, turn);
        return turn.taken(
                fresh,
                InspectionEvent.PLANNED,
                Map.of("subject", plan.subject(), "plannedFor", plan.plannedFor().toString()));
    }

    /// What the desk's own scan found in a case, to be mended by whoever `plan` names (LAW-03).
    public static Step<Inspection> scanned(
            Plan plan,
            UUID caseId,
            Finding.Draft finding,
            Map<FindingGrade, Duration> fixWithin,
            Turn turn) {
        Inspection found = fresh(plan, caseId, turn);
        return turn.taken(found, InspectionEvent.PLANNED, Map.of("subject", plan.subject()))
                .then(planned ->
                        step(
                                planned,
                                new InspectionCommand.Hold(
                                        turn.actor().name(),
                                        finding.text(),
                                        List.of(finding),
                                        fixWithin),
                                turn));
    }

    public static Step<Inspection> step(Inspection found, InspectionCommand command, Turn turn) {
        return switch (command) {
            case InspectionCommand.Hold hold -> hold(found, hold, turn);
            case InspectionCommand.Add add -> add(found, add, turn);
            case InspectionCommand.Mend mend -> mend(found, mend, turn);
            case InspectionCommand.Close(var conclusion) -> close(found, conclusion, turn);
        };
    }

    private static Step<Inspection> hold(
            Inspection found, InspectionCommand.Hold command, Turn turn) {
        if (found.state() != InspectionState.PLANNED) {
            return wrong(found);
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding.Draft draft : command.findings()) {
            findings.add(finding(findings.size() + 1, draft, command.fixWithin(), turn));
        }
        return turn.taken(
                found.held(command.conductedBy(), command.result(), turn.now(), findings),
                InspectionEvent.HELD,
                Map.of(
                        "conductedBy",
                        command.conductedBy(),
                        "result",
                        command.result(),
                        "findings",
                        String.valueOf(findings.size())));
    }

    private static Step<Inspection> add(
            Inspection found, InspectionCommand.Add command, Turn turn) {
        if (found.state() != InspectionState.HELD) {
            return wrong(found);
        }
        List<Finding> findings = new ArrayList<>(found.findings());
        findings.add(finding(findings.size() + 1, command.finding(), command.fixWithin(), turn));
        return turn.taken(
                found.with(found.plan(), findings),
                InspectionEvent.FINDING_ADDED,
                Map.of(
                        "number",
                        String.valueOf(findings.size()),
                        "text",
                        command.finding().text()));
    }

    private static Step<Inspection> mend(
            Inspection found, InspectionCommand.Mend command, Turn turn) {
        boolean isOpen =
                found.findings().stream()
                        .anyMatch(one -> one.number() == command.number() && one.open());
        if (!isOpen) {
            return Turn.refused(
                    Flaw.NO_SUCH_ITEM, "No finding %d is open".formatted(command.number()));
        }
        List<Finding> findings =
                found.findings().stream()
                        .map(one ->
                                one.number() == command.number()
                                        ? one.mended(
                                                command.evidence(), turn.actor().name(), turn.now())
                                        : one)
                        .toList();
        return turn.taken(
                found.with(found.plan(), findings),
                InspectionEvent.FINDING_MENDED,
                Map.of("number", String.valueOf(command.number()), "evidence", command.evidence()));
    }

    private static Step<Inspection> close(Inspection found, String conclusion, Turn turn) {
        if (found.state() != InspectionState.HELD) {
            return wrong(found);
        }
        return found.findings().stream().anyMatch(Finding::open)
                ? Turn.refused(Flaw.FINDINGS_OPEN, "Findings are not mended yet")
                : turn.taken(
                        found.closed(conclusion),
                        InspectionEvent.CLOSED,
                        Map.of("conclusion", conclusion));
    }

    private static Inspection fresh(Plan plan, @Nullable UUID caseId, Turn turn) {
        return new Inspection(
                plan.id(),
                plan.kind(),
                plan.subject(),
                plan.responsible(),
                caseId,
                turn.actor().name(),
                turn.now(),
                InspectionState.PLANNED,
                Timer.of(turn.now(), plan.plannedFor(), WARN_AT_PERCENT),
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Finding finding(
            int number, Finding.Draft draft, Map<FindingGrade, Duration> fixWithin, Turn turn) {
        Instant wished = draft.dueAt();
        Instant dueAt =
                wished != null
                        ? wished
                        : turn.now().plus(fixWithin.getOrDefault(draft.grade(), Duration.ZERO));
        return new Finding(
                number,
                draft.text(),
                draft.grade(),
                draft.risk(),
                draft.owner(),
                Timer.of(turn.now(), dueAt, WARN_AT_PERCENT),
                null,
                null,
                null);
    }

    static Step<Inspection> wrong(Inspection found) {
        return Turn.refused(Flaw.WRONG_STATE, "The inspection is %s".formatted(found.state()));
    }
}
