package dev.redress.core.organisation;

import dev.redress.core.identity.Role;
import org.jspecify.annotations.Nullable;

/// Who answers for a step.
///
/// @param account the person; absent for all who hold the role
public record StepOwner(ProcessStep step, Role role, @Nullable String account) {}
