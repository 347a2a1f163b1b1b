package dev.redress.core.sla;

import java.time.Instant;
import java.util.List;

/// One version of the statutory clocks: what the market regulator's rules ask of whoever handles a
/// complaint (12315: order no. 20 of 2019, Articles 14, 21 and 31: acceptance in 7 working days,
/// mediation in 45, notice in 7, tips in 15). They run beside the promises of [DeadlinePolicy] and
/// replace none of them.
///
/// Optional: a version may have no rules. Refused when built, with everything that is wrong: rules
/// for other than statutory stages, and two rules of which neither is the more specific.
///
/// @param version from 1
/// @param effectiveFrom applies to cases received from this instant on
public record StatutoryPolicy(int version, Instant effectiveFrom, List<PolicyRule> rules)
        implements RuleSet {

    public StatutoryPolicy {
        rules = List.copyOf(rules);
        if (version < 1) {
            throw new IllegalArgumentException("A policy version is at least 1, not " + version);
        }
        List<PolicyFault> faults = RuleFaults.of(rules, Stage::isStatutory);
        if (!faults.isEmpty()) {
            throw new InvalidPolicy(faults);
        }
    }
}
