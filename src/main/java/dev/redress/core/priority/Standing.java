package dev.redress.core.priority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the desk knows beside a new complaint itself.
///
/// @param earlier complaints of the customer that were taken in before, the latest receipt first
/// @param senior an agent who could take the case; absent if none is available
public record Standing(List<Earlier> earlier, @Nullable String senior) {

    /// Nothing.
    public static final Standing UNKNOWN = new Standing(List.of(), null);

    public Standing {
        earlier = List.copyOf(earlier);
    }
}
