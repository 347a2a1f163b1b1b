package dev.redress.store;

import java.time.Instant;
import java.util.List;

/// All that the desk decides by and that is not delivered with it, as of one revision.
///
/// @param policies the approved versions
/// @param calendars all versions
public record StoredRules(long revision, List<Approved> policies, List<CalendarVersion> calendars) {

    public StoredRules {
        policies = List.copyOf(policies);
        calendars = List.copyOf(calendars);
    }

    /// An approved version of a policy.
    public record Approved(String name, int version, Instant effectiveFrom, String body) {}
}
