package dev.redress.policy;

import dev.redress.core.compensation.MatrixFigures;
import dev.redress.core.compensation.MatrixFigures.ConsentFigures;
import dev.redress.core.compensation.MatrixRehearsal.Replay;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a drafted matrix would have made of what was granted in a past period. Amounts are CNY.
///
/// @param examined grants that were looked at, the oldest first
/// @param complete whether these were all of the period; otherwise narrow it, or raise the limit
/// @param consents for each whose consent was needed: how many grants, and what they came to
/// @param differences grants for which somebody else would have been asked
/// @param grants the first of them
@RegisterForReflection(
        targets = {
            MatrixRehearsalAnswer.class,
            MatrixRehearsalAnswer.ConsentLine.class,
            MatrixRehearsalAnswer.Sum.class,
            MatrixRehearsalAnswer.Difference.class
        })
record MatrixRehearsalAnswer(
        int examined,
        boolean complete,
        List<ConsentLine> consents,
        int differences,
        List<Difference> grants) {

    /// What needed somebody's consent, and by the draft would have.
    ///
    /// @param consent the lowest role that reaches that far; `NONE` if whoever asked does,
    ///   `IMPOSSIBLE` if nobody does
    record ConsentLine(@Schema(examples = "SUPERVISOR") String consent, Sum today, Sum draft) {

        static ConsentLine of(ConsentFigures figures) {
            return new ConsentLine(
                    figures.consent().label(), Sum.of(figures.today()), Sum.of(figures.draft()));
        }
    }

    record Sum(int grants, @Schema(examples = "1200.00") String amount) {

        static Sum of(MatrixFigures.Figures figures) {
            return new Sum(figures.grants(), figures.sum().toPlainString());
        }
    }

    /// A grant for which somebody else would have been asked.
    record Difference(
            String caseNo,
            UUID compensation,
            Instant grantedAt,
            String amount,
            String today,
            String draft) {

        static Difference of(Replay replay) {
            return new Difference(
                    replay.past().caseNo(),
                    replay.past().id(),
                    replay.past().at(),
                    replay.past().amount().toPlainString(),
                    replay.today().label(),
                    replay.draft().label());
        }
    }

    static MatrixRehearsalAnswer of(int examined, boolean complete, MatrixFigures figures) {
        return new MatrixRehearsalAnswer(
                examined,
                complete,
                figures.lines().stream().map(ConsentLine::of).toList(),
                figures.differences(),
                figures.differing().stream().map(Difference::of).toList());
    }
}
