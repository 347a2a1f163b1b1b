package dev.redress.core.compensation;

/// What became of a step.
public sealed interface Progress {

    record Made(Compensation after) implements Progress {}

    record Barred(Flaw flaw, String detail) implements Progress {}
}
