package dev.redress.core.notice;

import java.time.Instant;

/// What becomes of a message that is due for the first time.
public record Dispatching(Routing routing, ContactPolicy policy) {

    /// Whether it goes now, and on which ways.
    public sealed interface Decision {

        /// Its customer has other quiet hours than the desk.
        record Held(Instant until) implements Decision {}

        record Routed(Route route) implements Decision {}
    }

    /// What becomes of a message of `template` at `now`.
    ///
    /// @param emergency whether the case is on the green channel or urgent
    public Decision decide(Template template, Addressee to, boolean emergency, Instant now) {
        Instant earliest =
                to.preferences()
                        .quietHours(policy)
                        .map(quiet -> quiet.earliest(template, emergency, now))
                        .orElse(now);
        return earliest.isAfter(now)
                ? new Decision.Held(earliest)
                : new Decision.Routed(routing.route(template, to));
    }
}
