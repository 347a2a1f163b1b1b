package dev.redress.core.security;

import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Timer;
import dev.redress.core.register.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What follows an event: who answers for it, why it could happen, and what is changed (FRD-04 to
/// FRD-06). Whoever answers for it decides nothing of this.
final class Aftercare {

    private static final int WARN_AT_PERCENT = 75;

    private Aftercare() {}

    static Step<SecurityEvent> nameResponsible(
            SecurityEvent found, List<Responsible> persons, Turn turn) {
        return turn.taken(
                found.heldResponsible(persons),
                SecurityHappening.RESPONSIBLE_NAMED,
                Map.of(
                        "persons",
                        persons.stream()
                                .map(one -> one.person() + " " + one.capacity())
                                .collect(Collectors.joining(", "))));
    }

    static Step<SecurityEvent> sentence(
            SecurityEvent found, SecurityCommand.Sentence command, Turn turn) {
        if (found.concerns(turn.actor())) {
            return ofResponsible();
        }
        boolean isNamed =
                found.responsible().stream().anyMatch(one -> one.person().equals(command.person()));
        if (!isNamed) {
            return Turn.refused(
                    Flaw.NO_RESPONSIBLE, command.person() + " is not named as responsible");
        }
        Sanction sanction =
                new Sanction(
                        command.person(),
                        command.kind(),
                        command.text(),
                        command.legalBasis(),
                        turn.actor().name(),
                        turn.now());
        Map<String, String> details = new HashMap<>();
        details.put("person", command.person());
        details.put("kind", command.kind().name());
        details.put("text", command.text());
        if (command.legalBasis() != null) {
            details.put("legalBasis", command.legalBasis());
        }
        return turn.taken(found.plus(sanction), SecurityHappening.SANCTIONED, details);
    }

    static Step<SecurityEvent> plan(
            SecurityEvent found, SecurityCommand.PlanRectification command, Turn turn) {
        Instant wished = command.dueAt();
        Instant dueAt =
                wished != null
                        ? wished
                        : found.duty(DutyKind.RECTIFY)
                                .map(duty -> duty.timer().dueAt())
                                .orElse(turn.now());
        int number = found.rectifications().size() + 1;
        List<Rectification> items = new ArrayList<>(found.rectifications());
        items.add(
                new Rectification(
                        number,
                        command.text(),
                        command.owner(),
                        Timer.of(turn.now(), dueAt, WARN_AT_PERCENT),
                        null,
                        null,
                        null));
        return turn.taken(
                found.withItems(items),
                SecurityHappening.RECTIFICATION_PLANNED,
                Map.of(
                        "number",
                        String.valueOf(number),
                        "text",
                        command.text(),
                        "owner",
                        command.owner(),
                        "dueAt",
                        dueAt.toString()));
    }

    static Step<SecurityEvent> prove(
            SecurityEvent found, SecurityCommand.ProveRectification command, Turn turn) {
        boolean isOpen =
                found.rectifications().stream()
                        .anyMatch(item -> item.number() == command.number() && item.open());
        if (!isOpen) {
            return Turn.refused(
                    Flaw.NO_SUCH_ITEM, "No rectification %d is open".formatted(command.number()));
        }
        List<Rectification> items =
                found.rectifications().stream()
                        .map(item ->
                                item.number() == command.number()
                                        ? item.proved(
                                                command.evidence(), turn.actor().name(), turn.now())
                                        : item)
                        .toList();
        return turn.taken(
                found.withItems(items),
                SecurityHappening.RECTIFICATION_PROVED,
                Map.of("number", String.valueOf(command.number()), "evidence", command.evidence()));
    }

    /// Only after the departments and the regulator were told (FRD-03).
    static Step<SecurityEvent> analyse(
            SecurityEvent found, SecurityCommand.Analyse command, Turn turn) {
        if (found.state() != EventState.CONTAINED) {
            return SecurityEvents.wrong(found);
        }
        if (found.isOpen(DutyKind.REPORT_DEPARTMENTS) || found.isOpen(DutyKind.REPORT_REGULATOR)) {
            return Turn.refused(
                    Flaw.NOT_REPORTED, "The departments and the regulator are to be told first");
        }
        Analysis analysis =
                new Analysis(
                        command.cause(),
                        command.lessons(),
                        command.legalBasis(),
                        turn.actor().name(),
                        turn.now());
        return turn.taken(
                found.with(analysis),
                SecurityHappening.ANALYSED,
                Map.of("cause", command.cause(), "lessons", command.lessons()));
    }

    static Step<SecurityEvent> ofResponsible() {
        return Turn.refused(Flaw.NOT_FOR_ACTOR, "Whoever answers for it does not decide this");
    }
}
