package dev.redress.compensation;

import dev.redress.platform.CaseId;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import java.util.UUID;

/// Reads the id of a compensation from a path.
final class CompensationId {

    private CompensationId() {}

    /// What is no id is the id of none.
    static UUID parse(String text) {
        return CaseId.read(text)
                .orElseThrow(() ->
                        new ProblemException(Problem.notFound("There is no compensation " + text)));
    }
}
