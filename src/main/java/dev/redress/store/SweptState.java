package dev.redress.store;

import dev.redress.core.classification.Priority;
import dev.redress.core.complaint.Status;
import dev.redress.core.history.EventType;
import dev.redress.core.history.Facts;
import dev.redress.core.sla.Findings;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The little of a case that time alone changes beside its deadlines.
record SweptState(
        Status status, Priority priority, int escalationLevel, @Nullable String assignee) {

    /// What findings make of it.
    ///
    /// @param wasWarned whether a promise of the case was in danger before: only the first one
    ///   moves it up one place
    SweptState after(Findings findings, boolean wasWarned) {
        boolean isEndangered =
                findings.events().stream().anyMatch(event -> event.type() == EventType.SLA_WARNING);
        String given = findings.assignedTo();
        return new SweptState(
                given == null ? status : assigned(),
                isEndangered && !wasWarned ? priority.lifted() : priority,
                findings.escalationLevel(),
                // Who has the case already keeps it.
                assignee == null ? given : assignee);
    }

    private Status assigned() {
        return status == Status.RECEIVED || status == Status.CLASSIFIED ? Status.ASSIGNED : status;
    }

    /// Called as [dev.redress.core.complaint.CaseState] calls them.
    SortedMap<String, @Nullable String> changesTo(SweptState after) {
        return Facts.changes(facts(), after.facts());
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("status", status.name());
        facts.put("assessment.priority", priority.name());
        facts.put("handling.escalationLevel", String.valueOf(escalationLevel));
        if (assignee != null) {
            facts.put("handling.assignee", assignee);
        }
        return facts;
    }
}
