package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rows of one case.
///
/// @param deadlines may grow
record FoundCase(ComplaintRow complaint, List<DeadlineRow> deadlines) {

    private static final Comparator<DeadlineRow> BY_STAGE = Comparator.comparing(row -> row.stage);

    FoundCase {
        deadlines = new ArrayList<>(deadlines);
        deadlines.sort(BY_STAGE);
    }

    Complaint toCore() {
        return complaint.toCore(deadlines);
    }

    /// Becomes the next version, and answers the deadlines that it did not have before.
    List<DeadlineRow> take(Complaint after) {
        complaint.take(after);
        Map<Stage, DeadlineRow> found =
                deadlines.stream().collect(Collectors.toMap(row -> row.stage, Function.identity()));
        List<DeadlineRow> added = new ArrayList<>();
        for (Deadline deadline : after.deadlines()) {
            DeadlineRow row = found.get(deadline.stage());
            if (row == null) {
                added.add(DeadlineRow.of(complaint.id, deadline));
            } else if (!row.toCore().equals(deadline)) {
                row.take(deadline);
            }
        }
        deadlines.addAll(added);
        deadlines.sort(BY_STAGE);
        return added;
    }
}
