package dev.redress.core.notice;

import java.time.Instant;

/// When people are left alone (spec.md §12, point 5). What arises then is sent at its end: later,
/// never not. Emergencies are sent at once, and so is what somebody waits for at that moment
/// ([Template#awaited()]) and what the law wants told ([Template#required()]).
@FunctionalInterface
public interface QuietHours {

    /// When a message that arises at `now` may go out: `now`, or the end of the quiet hours.
    ///
    /// @param emergency whether the case is on the green channel or urgent
    Instant earliest(Template template, boolean emergency, Instant now);

    /// The same for a customer, who may have quiet hours of their own.
    default Instant earliest(
            ContactPreferences of, Template template, boolean emergency, Instant now) {
        return earliest(template, emergency, now);
    }
}
