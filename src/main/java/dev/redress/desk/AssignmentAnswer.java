package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.routing.Bar;
import dev.redress.core.routing.Barred;
import dev.redress.core.routing.Criterion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who has a case and why. Whatever the desk did not decide by itself has no criteria.
///
/// @param assignee absent while nobody has it
/// @param by who gave it to them, `system` for the desk itself
/// @param reason `ROUTING` when the desk chose, `HAND_OVER` for a successor, `ASSIGN` when nobody
///   had it in time, `senior` at intake; absent when a person gave it
/// @param level of the assignee in the group
/// @param load how many cases they had of how many they can have: `3/10`
/// @param wish whom the customer asked for
/// @param instead who would have been given it otherwise
/// @param decidedBy the first criterion that found the assignee better than `instead`
/// @param barred why others were not given it
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentAnswer(
        @Nullable String assignee,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String reason,
        SkillGroup skillGroup,
        @Nullable Integer level,
        @Nullable String load,
        @Nullable String language,
        @Nullable String wish,
        @Nullable String instead,
        @Nullable Criterion decidedBy,
        @Nullable Map<String, Bar> barred) {

    static AssignmentAnswer of(Complaint complaint, List<Event> events) {
        String assignee = complaint.handling().assignee();
        return events.reversed().stream()
                .filter(event -> event.type() == EventType.ASSIGNED)
                .filter(event -> event.details().getOrDefault("assignee", "").equals(assignee))
                .findFirst()
                .map(event -> of(complaint, event))
                .orElseGet(() -> unexplained(complaint));
    }

    private static AssignmentAnswer of(Complaint complaint, Event event) {
        Map<String, String> details = event.details();
        String level = details.get("level");
        String decidedBy = details.get("decidedBy");
        String barred = details.get("barred");
        String skill = details.get("skill");
        return new AssignmentAnswer(
                complaint.handling().assignee(),
                event.actor(),
                event.at(),
                details.get("reason"),
                skill == null ? complaint.dossier().skillGroup() : SkillGroup.valueOf(skill),
                level == null ? null : Integer.valueOf(level),
                details.get("load"),
                details.get("language"),
                details.get("wish"),
                details.get("instead"),
                decidedBy == null ? null : Criterion.valueOf(decidedBy),
                barred == null ? null : Barred.named(barred));
    }

    /// Nobody has it, or it was passed on by a transfer, which has its own reason.
    private static AssignmentAnswer unexplained(Complaint complaint) {
        return new AssignmentAnswer(
                complaint.handling().assignee(),
                null,
                null,
                null,
                complaint.dossier().skillGroup(),
                null,
                null,
                null,
                complaint.submission().references().preferredAgent(),
                null,
                null,
                null);
    }
}
