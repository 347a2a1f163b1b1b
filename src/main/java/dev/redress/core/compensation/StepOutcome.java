package dev.redress.core.compensation;

/// What became of a step.
public sealed interface StepOutcome {

    record Made(Compensation after) implements StepOutcome {}

    record Barred(Flaw flaw, String detail) implements StepOutcome {}
}
