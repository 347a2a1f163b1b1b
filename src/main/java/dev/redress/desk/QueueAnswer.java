package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.complaint.Status;
import dev.redress.platform.EntityTags;
import dev.redress.platform.Shown;
import dev.redress.store.QueueStore.Place;
import dev.redress.store.QueueStore.Queued;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The front of a queue.
///
/// @param more whether there are cases behind these
/// @param next the cursor of those; absent when there are none
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueueAnswer(Instant asOf, List<Entry> items, boolean more, @Nullable String next)
        implements Shown {

    @Override
    public List<UUID> shownCases() {
        return items.stream().map(Entry::id).toList();
    }

    /// A case to be handled.
    ///
    /// @param nextDueAt of what staff owes and has not finished; absent if nothing runs
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            UUID id,
            String caseNo,
            Status status,
            Priority priority,
            Severity severity,
            Category category,
            SkillGroup skillGroup,
            @Nullable String assignee,
            @Nullable Instant nextDueAt,
            Instant receivedAt,
            long version) {

        static Entry of(Queued queued) {
            return new Entry(
                    queued.id(),
                    queued.caseNo(),
                    queued.status(),
                    queued.priority(),
                    queued.severity(),
                    queued.category(),
                    queued.skillGroup(),
                    queued.assignee(),
                    queued.nextDueAt(),
                    queued.receivedAt(),
                    queued.version());
        }
    }

    /// @param found one more than `most` where there are cases behind
    static QueueAnswer of(
            Instant asOf, List<Queued> found, int most, Function<Place, String> cursor) {
        boolean more = found.size() > most;
        return new QueueAnswer(
                asOf,
                found.stream().limit(most).map(Entry::of).toList(),
                more,
                more ? cursor.apply(found.get(most - 1).place()) : null);
    }

    /// The same for the same cases in the same order, wherever it is asked for.
    EntityTag tag() {
        return EntityTags.of(items + " " + more);
    }
}
