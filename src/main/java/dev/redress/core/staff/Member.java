package dev.redress.core.staff;

import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the staff at one instant.
///
/// Whoever has not said that they are there is not: a desk gives no work to an empty chair. A shift
/// that is over ends it as well, unless they said after its end that they go on.
///
/// @param presence absent if they never said anything
public record Member(
        Profile profile, Set<Role> roles, @Nullable Presence presence, ShiftTimes shifts) {

    public Member {
        roles = Set.copyOf(roles);
    }

    public String account() {
        return profile.account();
    }

    /// Whether they work now, and do not just say so.
    public boolean isWorking() {
        return presence != null && presence.isThere() && !isShiftOver(presence);
    }

    /// Whether they take new cases.
    public boolean isAvailable() {
        return isWorking() && presence != null && presence.state() == Presence.State.AVAILABLE;
    }

    /// Whether they are gone so that others must take over. Somebody of whom nothing is known is
    /// not gone: they never came.
    ///
    /// @param patience how long a break may be
    public Optional<Departure> departure(Instant now, Duration patience) {
        return presence == null
                ? Optional.empty()
                : cause(presence, now, patience)
                        .map(cause ->
                                new Departure(account(), cause, backAt(), presence.successor()));
    }

    private Optional<Departure.Cause> cause(Presence said, Instant now, Duration patience) {
        return switch (said.state()) {
            case OFF -> Optional.of(Departure.Cause.OFF);
            case AWAY ->
                    now.isBefore(said.since().plus(patience))
                            ? overIf(isShiftOver(said))
                            : Optional.of(Departure.Cause.AWAY);
            case AVAILABLE, BUSY -> overIf(isShiftOver(said));
        };
    }

    private static Optional<Departure.Cause> overIf(boolean isOver) {
        return isOver ? Optional.of(Departure.Cause.SHIFT_OVER) : Optional.empty();
    }

    private boolean isShiftOver(Presence said) {
        Instant end = shifts.lastEndAt();
        return !shifts.running() && end != null && said.since().isBefore(end);
    }

    private @Nullable Instant backAt() {
        return presence != null && presence.until() != null
                ? presence.until()
                : shifts.nextStartAt();
    }
}
