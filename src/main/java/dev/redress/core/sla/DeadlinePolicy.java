package dev.redress.core.sla;

import java.time.Instant;
import java.util.List;

/// One version of the deadline matrices.
///
/// Refused when built, with everything that is wrong: two rules of which neither is the more
/// specific for some case that both give the same stage, and a case that would lack a stage which
/// every case of its kind has, see [PolicyMatrix].
///
/// @param version from 1
/// @param effectiveFrom applies to cases received from this instant on
public record DeadlinePolicy(int version, Instant effectiveFrom, List<PolicyRule> rules)
        implements RuleSet {

    public DeadlinePolicy {
        rules = List.copyOf(rules);
        if (version < 1) {
            throw new IllegalArgumentException("A policy version is at least 1, not " + version);
        }
        List<PolicyFault> faults = RuleFaults.of(rules, stage -> !stage.isStatutory());
        if (rules.size() <= RuleFaults.RULES_MAX) {
            faults.addAll(PolicyMatrix.gapsOf(rules));
        }
        if (!faults.isEmpty()) {
            throw new InvalidPolicy(faults);
        }
    }
}
