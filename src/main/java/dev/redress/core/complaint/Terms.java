package dev.redress.core.complaint;

import dev.redress.core.classification.Classifier;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.DeadlinePlanner;
import dev.redress.core.sla.DeadlineWatch;

/// What the desk decides by: its rules, its promises, its limits and its words.
public record Terms(
        Classifier classifier,
        DeadlinePlanner planner,
        DeadlineWatch watch,
        Authority authority,
        Wording wording) {}
