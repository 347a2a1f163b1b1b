package dev.redress.core.sla;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

    /// What a complaint gets on its way; without them it could not be watched, closed or appealed.
    private static final Set<Stage> LATER_ON =
            EnumSet.of(
                    Stage.EXECUTE,
                    Stage.RESULT_NOTICE,
                    Stage.EVIDENCE_WAIT,
                    Stage.STALE,
                    Stage.MO_RESPONSE,
                    Stage.MO_DISPATCH,
                    Stage.MEDIATION_INTERNAL,
                    Stage.MEDIATION_THIRD,
                    Stage.NEXT_RESPONSE,
                    Stage.PERIODIC_UPDATE,
                    Stage.APPEAL_WINDOW,
                    Stage.APPEAL_ACK,
                    Stage.EXPERT_IN,
                    Stage.APPEAL_FINAL);

    private PolicyMatrix() {}

    /// The empty cells, each with its coordinates.
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
        return Stream.of(false, true)
                .map(green -> new CaseFacts(kind, severity, Risk.LOW, green, Instant.MIN))
                .distinct()
                .toList();
    }

    private static void addGaps(
            List<PolicyRule> rules, CaseFacts facts, Window window, List<PolicyFault> gaps) {
        Set<Stage> fromReceipt = fromReceipt(facts, window);
        Set<Stage> later = facts.kind() == Kind.COMPLAINT ? LATER_ON : Set.of();
        Set<Stage> given =
                rules.stream()
                        .filter(rule -> rule.appliesTo(facts, window))
                        .filter(rule ->
                                !fromReceipt.contains(rule.stage())
                                        || rule.startEvent() == Trigger.RECEIPT)
                        .map(PolicyRule::stage)
                        .collect(toUnmodifiableSet());
        Stream.concat(fromReceipt.stream(), later.stream())
                .filter(stage -> !given.contains(stage))
                .map(stage -> gap(stage, facts, window))
                .forEachOrdered(gaps::add);
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
                        case OUTSIDE_CORE_WINDOW -> EnumSet.of(Stage.OFFHOURS_PLAN, Stage.ANSWER);
                    };
            case AFTER_SALES_INQUIRY -> EnumSet.of(Stage.DIRECTION, Stage.ANSWER);
            case PRODUCT_PROBLEM -> EnumSet.of(Stage.INITIAL_FEEDBACK, Stage.RESOLVE);
            case RETURN, EXCHANGE, REFUND ->
                    EnumSet.of(Stage.VERIFY, Stage.APPROVE, Stage.COMPLETE);
            case REPAIR -> EnumSet.of(Stage.VERIFY, Stage.COMPLETE);
            case ORDER_CHANGE -> EnumSet.of(Stage.CHANGE_DONE);
            case LOGISTICS_ANOMALY -> EnumSet.of(Stage.CARRIER_CONTACT, Stage.ANSWER);
            case FEEDBACK -> EnumSet.of(Stage.REPLY);
            case EMERGENCY -> EnumSet.of(Stage.MULTI_TEAM_ALERT);
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

    private static PolicyFault gap(Stage stage, CaseFacts facts, Window window) {
        return new PolicyFault(
                "rules",
                "MISSING_CELL",
                "No %s for a %s, %s, greenChannel %s, %s"
                        .formatted(
                                stage,
                                facts.kind(),
                                facts.severity(),
                                facts.greenChannel(),
                                window));
    }
}
