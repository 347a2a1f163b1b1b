package dev.redress.core.priority;

import dev.redress.core.classification.Priority;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the situation of a case makes of it. Never another deadline.
///
/// @param tags to be added, each once
/// @param toSenior whether a senior agent shall take it
/// @param repeatOf the number of the latest earlier case about the same
/// @param complaintsOf how many complaints the customer has made, if the supervisors are to be told
public record Adjustment(
        Priority priority,
        Set<Cause> causes,
        List<String> tags,
        boolean toSenior,
        @Nullable String repeatOf,
        @Nullable Integer complaintsOf) {

    public Adjustment {
        causes = Set.copyOf(causes);
        tags = List.copyOf(tags);
    }

    public boolean isNone() {
        return tags.isEmpty() && causes.isEmpty() && !toSenior;
    }
}
