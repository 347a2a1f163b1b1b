package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Stage;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
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

    /// Becomes the next version. It is not written before [#update] is asked.
    void take(Complaint after) {
        complaint.take(after);
        Map<Stage, DeadlineRow> found =
                deadlines.stream().collect(Collectors.toMap(row -> row.stage, Function.identity()));
        for (Deadline deadline : after.deadlines()) {
            DeadlineRow row = found.get(deadline.stage());
            if (row == null) {
                deadlines.add(DeadlineRow.of(complaint.id, deadline));
            } else if (!row.toCore().equals(deadline)) {
                row.take(deadline);
            }
        }
        deadlines.sort(BY_STAGE);
    }

    /// Writes what changed of the case and of its deadlines since they were read, or since this was
    /// asked last. Whatever looks at the case in the database comes after it.
    Uni<Void> update(SqlConnection connection) {
        List<DeadlineRow> added = deadlines.stream().filter(DeadlineRow::isNew).toList();
        List<DeadlineRow> changed = deadlines.stream().filter(DeadlineRow::isChanged).toList();
        deadlines.forEach(DeadlineRow::written);
        return complaint
                .update(connection)
                .chain(() -> Tables.DEADLINE.update(connection, changed))
                .chain(() -> Tables.DEADLINE.insert(connection, added));
    }
}
