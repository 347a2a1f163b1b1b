package dev.redress.store;

import dev.redress.core.classification.Taught;
import java.time.Instant;
import java.util.List;

/// All that the desk decides by and that is not delivered with it, as of one revision.
///
/// @param taught the version of the classifier in force
/// @param policies the approved versions
/// @param calendars all versions
public record StoredRules(
        long revision, Taught taught, List<Approved> policies, List<CalendarVersion> calendars) {

    public StoredRules {
        policies = List.copyOf(policies);
        calendars = List.copyOf(calendars);
    }

    /// An approved version of a policy.
    public record Approved(String name, int version, Instant effectiveFrom, String body) {}
}
