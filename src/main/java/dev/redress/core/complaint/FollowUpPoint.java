package dev.redress.core.complaint;

import dev.redress.core.sla.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date by which the customer was promised to be contacted again (SLA-30).
///
/// @param number counts the follow-ups of the case, from 1
/// @param dueOn the last date of China that still counts as kept
/// @param about what the customer will be told then
/// @param contactedAt when the customer was told how the matter stands; absent until then
public record FollowUpPoint(
        int number,
        LocalDate dueOn,
        String about,
        String announcedBy,
        Instant announcedAt,
        @Nullable Instant contactedAt) {

    boolean isOpen() {
        return contactedAt == null;
    }

    /// Whether the customer was contacted in time, 24:00 of the date included; false as long as
    /// that is still owed.
    public boolean isKept() {
        Instant end = dueOn.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
        return contactedAt != null && !contactedAt.isAfter(end);
    }

    FollowUpPoint contacted(Instant at) {
        return new FollowUpPoint(number, dueOn, about, announcedBy, announcedAt, at);
    }
}
