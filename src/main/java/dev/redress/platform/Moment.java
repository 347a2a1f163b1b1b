package dev.redress.platform;

import dev.redress.core.policy.Rules;
import dev.redress.core.register.Turn;

/// Who does something to a register, when, and by which rules.
public record Moment(Rules rules, Turn turn) {}
