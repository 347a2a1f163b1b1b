package dev.redress.store;

import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Which due deadlines one sweep takes.
///
/// @param limit of deadlines, which bounds the cases too
/// @param stages those that the sweep is for
/// @param except cases on which the same run has failed already: one that cannot even be put back
///   must not come again and again
public record SweepOrder(Instant now, int limit, Set<Stage> stages, Set<UUID> except) {

    /// How long a case that could not be swept waits. Without a pause, as many broken cases as one
    /// sweep takes would keep all others from their turn.
    static final Duration PUT_BACK = Duration.ofMinutes(15);

    public SweepOrder {
        stages = Set.copyOf(stages);
        except = Set.copyOf(except);
    }
}
