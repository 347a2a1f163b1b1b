package dev.redress.core.sla;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The cells that no policy may leave empty (spec.md §4.4, §4.5): which stages every case of a kind
/// has, whatever its category, channel and customer are.
final class PolicyMatrix {

    private static final Set<Stage> OF_EVERY_COMPLAINT =
            EnumSet.of(
                    Stage.ACK,
                    Stage.FIRST_RESPONSE,
                    Stage.ASSIGN,
                    Stage.INITIAL_FEEDBACK,
                    Stage.PROPOSAL,
                    Stage.RESOLVE);

    /// What a complaint gets on its way, and by what; without them it could not be watched, closed
    /// or appealed.
    private static final Map<Stage, Trigger> LATER_ON =
            new EnumMap<>(
                    Map.ofEntries(
                            entry(Stage.EXECUTE, Trigger.DECISION),
                            entry(Stage.RESULT_NOTICE, Trigger.RESOLUTION),
                            entry(Stage.EVIDENCE_WAIT, Trigger.EVIDENCE_REQUEST),
                            entry(Stage.STALE, Trigger.ACTIVITY),
                            entry(Stage.MO_RESPONSE, Trigger.MIDDLE_OFFICE_TRANSFER),
                            entry(Stage.MO_DISPATCH, Trigger.MIDDLE_OFFICE_TRANSFER),
                            entry(Stage.MEDIATION_INTERNAL, Trigger.MEDIATION),
                            entry(Stage.MEDIATION_THIRD, Trigger.THIRD_PARTY_MEDIATION),
                            entry(Stage.PARTIES_TURN, Trigger.PARTIES_TURN),
                            entry(Stage.NEXT_RESPONSE, Trigger.CUSTOMER_MESSAGE),
                            entry(Stage.PERIODIC_UPDATE, Trigger.PROGRESS),
                            entry(Stage.APPEAL_WINDOW, Trigger.RESULT_NOTICE),
                            entry(Stage.APPEAL_ACK, Trigger.APPEAL),
                            entry(Stage.EXPERT_IN, Trigger.APPEAL),
                            entry(Stage.APPEAL_FINAL, Trigger.APPEAL)));

    private PolicyMatrix() {}

    /// The empty cells, each with its coordinates. A cell whose clock would start by something else
    /// than is printed is empty as well.
    static List<PolicyFault> gapsOf(List<PolicyRule> rules) {
        List<PolicyRule> general = rules.stream().filter(PolicyRule::isForAnyCase).toList();
        List<PolicyFault> gaps = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Severity severity : Severity.values()) {
                for (CaseFacts facts : facts(kind, severity)) {
                    for (Window window : Window.values()) {
                        addGaps(general, facts, window, gaps);
                    }
                }
            }
        }
        return gaps;
    }

    private static List<CaseFacts> facts(Kind kind, Severity severity) {
        return Stream.of(Risk.values())
                .flatMap(risk ->
                        Stream.of(false, true)
                                .map(green ->
                                        new CaseFacts(kind, severity, risk, green, Instant.MIN)))
                .distinct()
                .toList();
    }

    private static void addGaps(
            List<PolicyRule> rules, CaseFacts facts, Window window, List<PolicyFault> gaps) {
        required(facts, window)
                .forEach((stage, starts) -> {
                    Optional<PolicyRule> given =
                            rules.stream()
                                    .filter(rule ->
                                            rule.stage() == stage && rule.appliesTo(facts, window))
                                    .reduce((a, b) -> a.isMoreSpecificThan(b) ? a : b);
                    if (given.isEmpty()) {
                        gaps.add(gap(stage.name(), facts, window));
                    } else if (!starts.contains(given.get().startEvent())) {
                        String by = starts.stream().map(Trigger::name).collect(joining(" or "));
                        gaps.add(gap(stage + " started by " + by, facts, window));
                    }
                });
    }

    /// The stages of a cell, each with what may start it. What a low risk has, a higher one has as
    /// well, and is asked for once.
    private static Map<Stage, Set<Trigger>> required(CaseFacts facts, Window window) {
        Map<Stage, Set<Trigger>> stages = new EnumMap<>(Stage.class);
        if (facts.risk() != Risk.LOW) {
            return facts.kind() == Kind.COMPLAINT ? ofRisk(facts) : stages;
        }
        fromReceipt(facts, window).forEach(stage -> stages.put(stage, Set.of(Trigger.RECEIPT)));
        if (facts.kind() == Kind.COMPLAINT) {
            LATER_ON.forEach((stage, start) -> stages.put(stage, Set.of(start)));
        }
        return stages;
    }

    private static Map<Stage, Set<Trigger>> ofRisk(CaseFacts facts) {
        Map<Stage, Set<Trigger>> stages = new EnumMap<>(Stage.class);
        if (facts.severity() == Severity.GENERAL) {
            stages.put(Stage.SUPERVISOR_IN, EnumSet.of(Trigger.RECEIPT, Trigger.RISK_MEDIUM));
        }
        if (facts.risk() == Risk.HIGH) {
            stages.put(Stage.RISK_REPORT, Set.of(Trigger.RISK_HIGH));
        }
        return stages;
    }

    private static Set<Stage> fromReceipt(CaseFacts facts, Window window) {
        return switch (facts.kind()) {
            case COMPLAINT -> complaint(facts);
            case INQUIRY ->
                    switch (window) {
                        case IN_CORE_WINDOW ->
                                EnumSet.of(
                                        Stage.CONNECT,
                                        Stage.FIRST_RESPONSE,
                                        Stage.INITIAL_FEEDBACK,
                                        Stage.ANSWER);
                        // With the receipt that such an inquiry gets at once (CON-19).
                        case OUTSIDE_CORE_WINDOW ->
                                EnumSet.of(Stage.ACK, Stage.OFFHOURS_PLAN, Stage.ANSWER);
                    };
            case AFTER_SALES_INQUIRY -> EnumSet.of(Stage.DIRECTION, Stage.ANSWER);
            case PRODUCT_PROBLEM -> EnumSet.of(Stage.INITIAL_FEEDBACK, Stage.RESOLVE);
            case RETURN, EXCHANGE, REFUND ->
                    EnumSet.of(Stage.VERIFY, Stage.APPROVE, Stage.COMPLETE);
            case REPAIR -> EnumSet.of(Stage.VERIFY, Stage.COMPLETE);
            case ORDER_CHANGE -> EnumSet.of(Stage.CHANGE_DONE);
            case LOGISTICS_ANOMALY -> EnumSet.of(Stage.CARRIER_CONTACT, Stage.ANSWER);
            case FEEDBACK -> EnumSet.of(Stage.REPLY);
            // Matrix A prints the receipt of the green channel.
            case EMERGENCY -> EnumSet.of(Stage.ACK, Stage.MULTI_TEAM_ALERT);
        };
    }

    private static Set<Stage> complaint(CaseFacts facts) {
        Set<Stage> stages = EnumSet.copyOf(OF_EVERY_COMPLAINT);
        if (facts.greenChannel()) {
            stages.add(Stage.MULTI_TEAM_ALERT);
        }
        if (facts.severity() != Severity.GENERAL) {
            stages.add(Stage.SUPERVISOR_IN);
        }
        return stages;
    }

    private static PolicyFault gap(String what, CaseFacts facts, Window window) {
        return new PolicyFault(
                "rules",
                "MISSING_CELL",
                "No %s for a %s, %s, risk %s, greenChannel %s, %s"
                        .formatted(
                                what,
                                facts.kind(),
                                facts.severity(),
                                facts.risk(),
                                facts.greenChannel(),
                                window));
    }
}
