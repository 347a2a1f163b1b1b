package dev.redress.core.organisation;

import dev.redress.core.classification.Category;
import dev.redress.core.complaint.SkillGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A team, where it sits, and what is sent to it.
///
/// @param department as people call it
/// @param site absent if the team has none of its own, like `region`
/// @param categories whose complaints are its own
public record Team(
        SkillGroup group,
        String department,
        @Nullable String site,
        @Nullable String region,
        Set<Category> categories) {

    public Team {
        categories = Set.copyOf(categories);
    }
}
