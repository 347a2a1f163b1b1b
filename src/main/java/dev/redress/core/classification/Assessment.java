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

    /// With another grade. A place in the queue that was won beside the severity is kept, and the
    /// green channel is open exactly to what is urgent.
    ///
    /// @param lifts how many places it was to be lifted by, whether or not there was room for it
    public Assessment graded(Severity freshSeverity, Risk freshRisk, int lifts) {
        return new Assessment(
                category,
                subCategory,
                confidence,
                abstained,
                freshSeverity,
                freshRisk,
                priority.after(severity, freshSeverity, lifts),
                freshSeverity == Severity.URGENT,
                reasons,
                signals,
                rulesVersion);
    }

    /// As a person says, which leaves no doubt.
    public Assessment categorised(Category said, @Nullable String subCategorySaid) {
        return new Assessment(
                said,
                subCategorySaid,
                1,
                false,
                severity,
                risk,
                priority,
                greenChannel,
                reasons,
                signals,
                rulesVersion);
    }

    /// As the model says, which leaves the doubt that it has.
    public Assessment adopting(Suggestion suggestion) {
        return new Assessment(
                suggestion.category(),
                suggestion.subCategory(),
                suggestion.confidence(),
                false,
                severity,
                risk,
                priority,
                greenChannel,
                reasons,
                signals,
                rulesVersion);
    }

    public Assessment withPriority(Priority fresh) {
        return new Assessment(
                category,
                subCategory,
                confidence,
                abstained,
                severity,
                risk,
                fresh,
                greenChannel,
                reasons,
                signals,
                rulesVersion);
    }
}
