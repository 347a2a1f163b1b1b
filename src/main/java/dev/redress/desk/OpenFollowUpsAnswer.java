package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Status;
import dev.redress.platform.Shown;
import dev.redress.store.OpenFollowUps.Owed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What customers are still to hear of.
///
/// @param more whether there are others behind these
record OpenFollowUpsAnswer(List<Entry> items, boolean more) implements Shown {

    @Override
    public List<UUID> shownCases() {
        return items.stream().map(Entry::caseId).toList();
    }

    /// A case with at least one open follow-up.
    ///
    /// @param dueOn the nearest date
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            UUID caseId, String caseNo, Status status, @Nullable String assignee, LocalDate dueOn) {

        static Entry of(Owed owed) {
            return new Entry(
                    owed.id(), owed.caseNo(), owed.status(), owed.assignee(), owed.dueOn());
        }
    }

    static OpenFollowUpsAnswer of(List<Owed> found, int most) {
        return new OpenFollowUpsAnswer(
                found.stream().limit(most).map(Entry::of).toList(), found.size() > most);
    }
}
