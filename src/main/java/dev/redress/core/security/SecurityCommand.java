package dev.redress.core.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants to be done about a security event.
public sealed interface SecurityCommand {

    /// Finds it graver, or less grave.
    ///
    /// @param policy by which the duties are counted anew
    record Regrade(SecurityGrade grade, String reason, SecurityPolicy policy)
            implements SecurityCommand {}

    /// The team takes it on.
    record Respond() implements SecurityCommand {}

    record Contain(String text) implements SecurityCommand {}

    record StateScope(LeakFacts facts) implements SecurityCommand {}

    /// Tells the departments, the regulator or the persons.
    ///
    /// @param kind one that [DutyKind#tells]
    record Tell(DutyKind kind, String addressee, String text, @Nullable String legalBasis)
            implements SecurityCommand {}

    /// Decides that somebody need not be told.
    record Waive(DutyKind kind, String reason, @Nullable String legalBasis)
            implements SecurityCommand {}

    record NameResponsible(List<Responsible> persons) implements SecurityCommand {
        public NameResponsible {
            persons = List.copyOf(persons);
        }
    }

    record Sentence(String person, Sanction.Kind kind, String text, @Nullable String legalBasis)
            implements SecurityCommand {}

    /// Says what must be changed.
    ///
    /// @param dueAt absent for the time that the grade leaves
    record PlanRectification(String text, String owner, @Nullable Instant dueAt)
            implements SecurityCommand {}

    record ProveRectification(int number, String evidence) implements SecurityCommand {}

    record Analyse(String cause, String lessons, @Nullable String legalBasis)
            implements SecurityCommand {}

    record Close(String conclusion, @Nullable String legalBasis) implements SecurityCommand {}

    record Dismiss(String reason) implements SecurityCommand {}
}
