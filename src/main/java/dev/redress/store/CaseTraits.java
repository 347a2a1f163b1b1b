package dev.redress.store;

import dev.redress.core.classification.Kind;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.party.PartyKind;
import dev.redress.core.sla.Stage;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the cases behind a figure have in common, counted as the reports count it. Whatever is
/// absent or empty does not matter.
///
/// @param period when that happened to them which `happened` says; absent for all times
/// @param hour of the day at which they were received, 0 to 23 by the clocks of the desk
/// @param labels each with the value that the case must have
/// @param appeal how the appeal was decided, with `happened` APPEALED
public record CaseTraits(
        @Nullable Period period,
        Happened happened,
        Set<Kind> kinds,
        @Nullable String subCategory,
        @Nullable Boolean escalated,
        @Nullable Boolean technical,
        @Nullable Integer hour,
        Map<TagGroup, String> labels,
        @Nullable PromiseTrait promise,
        @Nullable AppealTrait appeal,
        @Nullable PartyTrait party) {

    public static final CaseTraits NONE =
            new CaseTraits(
                    null,
                    Happened.RECEIVED,
                    Set.of(),
                    null,
                    null,
                    null,
                    null,
                    Map.of(),
                    null,
                    null,
                    null);

    public CaseTraits {
        kinds = Set.copyOf(kinds);
        labels = Map.copyOf(labels);
    }

    /// What happened to a case in a period.
    public enum Happened {
        RECEIVED,
        /// One of its promises fell due.
        DUE,
        /// An appeal in it was decided.
        APPEALED,
        /// A party was asked about it.
        ASKED
    }

    /// How a promise went, as [PromiseCount] counts them, each as a condition on `deadline d`.
    public enum Course {
        KEPT("d.state = 'MET' and d.breached_at is null"),
        BROKEN("d.breached_at is not null"),
        FINISHED_LATE("d.breached_at is not null and d.finished_at is not null"),
        OPEN("d.state in ('RUNNING', 'PAUSED') and d.breached_at is null"),
        FINISHED("d.finished_at is not null"),
        UNFINISHED("d.finished_at is null");

        final String condition;

        Course(String condition) {
            this.condition = condition;
        }
    }

    /// A promise of the case that was not called off.
    ///
    /// @param nobody whether it is one that no person was responsible for
    public record PromiseTrait(
            @Nullable Stage stage,
            @Nullable Course course,
            @Nullable String person,
            boolean nobody,
            @Nullable Role role) {}

    /// A decision on an appeal.
    public record AppealTrait(
            @Nullable EventType outcome, @Nullable String decider, @Nullable String reviewer) {}

    /// Who was asked.
    public record PartyTrait(PartyKind kind, String id) {}
}
