package dev.redress.core.complaint;

import dev.redress.core.classification.Classifier;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.notice.Wording;
import dev.redress.core.priority.DynamicRules;
import dev.redress.core.sla.DeadlinePlanner;
import dev.redress.core.sla.DeadlineWatch;
import java.time.Instant;
import java.util.function.Function;

/// What the desk decides by: its rules, its promises, its limits, its words and its manners.
///
/// @param dynamicRules those that were in force at an instant
public record Terms(
        Classifier classifier,
        DeadlinePlanner planner,
        DeadlineWatch watch,
        Authority authority,
        CompensationPolicy compensation,
        Wording wording,
        ConductCheck conduct,
        Function<Instant, DynamicRules> dynamicRules,
        TeamTerms teams) {}
