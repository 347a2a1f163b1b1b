package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.sla.Rehearsal;
import dev.redress.core.sla.RehearsalFigures;
import dev.redress.core.sla.Stage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a draft would have made of a past period.
///
/// @param examined cases that were looked at, the earliest received first
/// @param complete whether these were all of the period; otherwise narrow it, or raise the limit
/// @param stages for each stage how many promises were due, warned of and broken
/// @param differences stages of cases that would have been warned of or broken otherwise
/// @param cases the first of them
@RegisterForReflection(
        targets = {
            RehearsalAnswer.class,
            RehearsalAnswer.Difference.class,
            RehearsalAnswer.Outcome.class,
            RehearsalFigures.StageFigures.class,
            RehearsalFigures.Figures.class
        })
record RehearsalAnswer(
        int examined,
        boolean complete,
        List<RehearsalFigures.StageFigures> stages,
        int differences,
        List<Difference> cases) {

    static final int CASES_MAX = 10_000;
    static final int CASES_DEFAULT = 1_000;
    static final int LISTED_MAX = 200;

    /// A stage of a case that the draft changes.
    ///
    /// @param today absent if only the draft has the stage
    /// @param draft absent if the draft does not have it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Difference(
            String caseNo, Stage stage, @Nullable Outcome today, @Nullable Outcome draft) {

        static Difference of(Rehearsal.Replay replay) {
            return new Difference(
                    replay.caseNo(),
                    replay.stage(),
                    Outcome.of(replay.today()),
                    Outcome.of(replay.draft()));
        }
    }

    /// What became or would have become of it.
    record Outcome(Instant dueAt, boolean warned, boolean breached) {

        static @Nullable Outcome of(Rehearsal.@Nullable Fate fate) {
            return fate == null ? null : new Outcome(fate.dueAt(), fate.warned(), fate.breached());
        }
    }

    static RehearsalAnswer of(int examined, boolean complete, RehearsalFigures figures) {
        return new RehearsalAnswer(
                examined,
                complete,
                figures.stages(),
                figures.differences(),
                figures.differing().stream().map(Difference::of).toList());
    }
}
