package dev.redress.core.sla;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One version of the deadline matrices.
///
/// Refused when built: two rules that would give some case the same stage, and a complaint of any
/// severity that would lack a stage which every complaint has from its receipt.
///
/// @param version from 1
/// @param effectiveFrom applies to cases received from this instant on
public record DeadlinePolicy(int version, Instant effectiveFrom, List<PolicyRule> rules) {

    private static final List<Stage> OF_EVERY_COMPLAINT =
            List.of(
                    Stage.ACK,
                    Stage.FIRST_RESPONSE,
                    Stage.ASSIGN,
                    Stage.INITIAL_FEEDBACK,
                    Stage.PROPOSAL,
                    Stage.RESOLVE);

    public DeadlinePolicy {
        rules = List.copyOf(rules);
        if (version < 1) {
            throw new IllegalArgumentException("A policy version is at least 1, not " + version);
        }
        refuseClashes(rules);
        for (Severity severity : Severity.values()) {
            refuseGaps(rules, new CaseFacts(Kind.COMPLAINT, severity, Risk.LOW, true, Instant.MIN));
            refuseGaps(
                    rules, new CaseFacts(Kind.COMPLAINT, severity, Risk.LOW, false, Instant.MIN));
        }
    }

    /// The rules for such a case by stage, in the order of the stages.
    Map<Stage, PolicyRule> rulesFor(CaseFacts facts, Window received) {
        Map<Stage, PolicyRule> chosen = new EnumMap<>(Stage.class);
        for (PolicyRule rule : rules) {
            if (rule.appliesTo(facts, received)) {
                chosen.merge(rule.stage(), rule, (a, b) -> a.isMoreSpecificThan(b) ? a : b);
            }
        }
        return chosen;
    }

    private static void refuseClashes(List<PolicyRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (PolicyRule other : rules.subList(0, i)) {
                if (rules.get(i).clashesWith(other)) {
                    throw new IllegalArgumentException(
                            "Two rules give the same case a stage: "
                                    + other
                                    + " and "
                                    + rules.get(i));
                }
            }
        }
    }

    private static void refuseGaps(List<PolicyRule> rules, CaseFacts facts) {
        for (Stage stage : OF_EVERY_COMPLAINT) {
            for (Window window : Window.values()) {
                if (rules.stream().noneMatch(rule -> gives(rule, stage, facts, window))) {
                    throw new IllegalArgumentException(
                            "No %s for a COMPLAINT, %s, greenChannel %s, %s"
                                    .formatted(
                                            stage, facts.severity(), facts.greenChannel(), window));
                }
            }
        }
    }

    private static boolean gives(PolicyRule rule, Stage stage, CaseFacts facts, Window window) {
        return rule.stage() == stage
                && rule.startEvent() == Trigger.RECEIPT
                && rule.appliesTo(facts, window);
    }
}
