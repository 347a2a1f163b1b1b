package dev.redress.desk;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.complaint.Status;
import dev.redress.platform.Choice;
import dev.redress.platform.Cursor;
import dev.redress.store.QueueStore.Place;
import dev.redress.store.QueueStore.Wanted;
import dev.redress.store.Visibility;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a queue can be asked for. Read as text, so that a wrong value is told as such.
class QueueParameters {

    private static final String NOTHING_DUE = "-";
    private static final int PARTS = 4;

    @QueryParam("assignee")
    @Parameter(description = "Only the queue of this account")
    @Nullable String assignee;

    @QueryParam("skillGroup")
    @Parameter(description = "Only the queue of this team", example = "RETURNS")
    @Nullable String skillGroup;

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("category")
    @Nullable String category;

    @QueryParam("severity")
    @Nullable String severity;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    int most() {
        return PageParameters.limit(limit);
    }

    Wanted wanted(Visibility visibility) {
        return new Wanted(
                visibility,
                assignee,
                oneOf("skillGroup", skillGroup, SkillGroup.values()),
                oneOf("status", status, Status.values()),
                oneOf("category", category, Category.values()),
                oneOf("severity", severity, Severity.values()),
                last());
    }

    /// The cursor of what comes behind this place.
    String behind(Place place) {
        Instant due = place.nextDueAt();
        return Cursor.behind(
                "%s %s %s %s"
                        .formatted(
                                place.priority(),
                                due == null ? NOTHING_DUE : due,
                                place.receivedAt(),
                                place.id()),
                asked());
    }

    private @Nullable Place last() {
        String place = Cursor.place(cursor, asked());
        return place == null ? null : read(place);
    }

    private static Place read(String place) {
        List<String> parts = List.of(place.split(" ", -1));
        if (parts.size() != PARTS) {
            throw Cursor.invalid();
        }
        try {
            return new Place(
                    Priority.valueOf(parts.get(0)),
                    parts.get(1).equals(NOTHING_DUE) ? null : Instant.parse(parts.get(1)),
                    Instant.parse(parts.get(2)),
                    UUID.fromString(parts.get(3)));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw Cursor.invalid();
        }
    }

    /// Everything but the place, which is what a cursor belongs to.
    private String asked() {
        return Stream.of("queue", assignee, skillGroup, status, category, severity)
                .map(String::valueOf)
                .collect(Collectors.joining("&"));
    }

    private static <E extends Enum<E>> @Nullable E oneOf(
            String field, @Nullable String value, E[] values) {
        return value == null ? null : Choice.named(field, value, values);
    }
}
