package dev.redress.core.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the desk believes a case to be, and why.
///
/// @param subCategory the second level of spec.md §6.1 in lower snake case, absent when unknown
/// @param confidence from 0 to 1; below the policy's threshold the case is abstained
/// @param abstained whether a person must classify (the best guess is still given)
/// @param reasons every rule hit, the deciding ones first
/// @param signals names of what else was noticed, such as `legal` or `tenfold`
/// @param rulesVersion the version of the rule data that decided
public record Assessment(
        Category category,
        @Nullable String subCategory,
        double confidence,
        boolean abstained,
        Severity severity,
        Risk risk,
        Priority priority,
        boolean greenChannel,
        List<Reason> reasons,
        List<String> signals,
        String rulesVersion) {

    public Assessment {
        reasons = List.copyOf(reasons);
        signals = List.copyOf(signals);
    }
}
