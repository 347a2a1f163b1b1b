package dev.redress.core.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// When a message that failed is tried again, and when it is given up.
///
/// @param pauses after the first, second, … failed attempt; one failure more, and it is given up
/// @param spread by how much of it a pause may be longer, from 0 to 1: what failed together is not
///   to come back together
public record Patience(List<Duration> pauses, double spread) {

    public Patience {
        pauses = List.copyOf(pauses);
        if (pauses.isEmpty() || spread < 0 || spread > 1) {
            throw new IllegalArgumentException("At least one pause, and a spread of 0 to 1");
        }
    }

    /// When the message is due again; empty when it is given up.
    ///
    /// @param attempts how often it was tried, at least once
    /// @param wanted for how long the other side wants to be left alone; zero if it did not say
    public Optional<Instant> next(UUID message, int attempts, Instant now, Duration wanted) {
        if (attempts > pauses.size()) {
            return Optional.empty();
        }
        Duration pause = spread(message, attempts, pauses.get(attempts - 1));
        return Optional.of(now.plus(pause.compareTo(wanted) < 0 ? wanted : pause));
    }

    /// How long a lane that must not be used is left alone.
    public Duration shortest() {
        return pauses.getFirst();
    }

    // By the message and the attempt, so that the same question always has the same answer.
    private Duration spread(UUID message, int attempts, Duration pause) {
        int place = Math.floorMod(31 * message.hashCode() + attempts, 1_000);
        return pause.plusMillis((long) (pause.toMillis() * spread * place / 1_000));
    }
}
