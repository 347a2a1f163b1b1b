package dev.redress.core.compensation;

import dev.redress.core.identity.Role;
import java.util.List;

/// What the limits say to a compensation.
///
/// @param alone whether whoever grants it needs nobody else
/// @param approvers the roles that reach that far, the lowest first; may be none
/// @param legal whether the legal side must approve it besides
/// @param opinion whether the back office must have said what it thinks before the approval
public record Ruling(boolean alone, List<Role> approvers, boolean legal, boolean opinion) {

    public Ruling {
        approvers = List.copyOf(approvers);
    }
}
