package dev.redress.core.inspection;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What somebody wants to be done about an inspection.
public sealed interface InspectionCommand {

    /// Says that it was held, by whom, and what was found.
    ///
    /// @param fixWithin how long findings may stay open, by their grade
    record Hold(
            String conductedBy,
            String result,
            List<Finding.Draft> findings,
            Map<FindingGrade, Duration> fixWithin)
            implements InspectionCommand {
        public Hold {
            findings = List.copyOf(findings);
            fixWithin = Map.copyOf(fixWithin);
        }
    }

    record Add(Finding.Draft finding, Map<FindingGrade, Duration> fixWithin)
            implements InspectionCommand {
        public Add {
            fixWithin = Map.copyOf(fixWithin);
        }
    }

    /// Proves that a finding is mended.
    record Mend(int number, String evidence) implements InspectionCommand {}

    record Close(String conclusion) implements InspectionCommand {}
}
