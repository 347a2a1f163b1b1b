package dev.redress.core.metric;

import dev.redress.core.classification.Category;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Categories put together for a report (spec.md §6.1).
///
/// @param name such as `A`
/// @param groups in the order in which they are shown; what is in none of them stays outside
public record RollUp(String name, List<Group> groups) {

    /// Categories that are counted as one.
    ///
    /// @param referenceShare what others have seen, from 0 to 1; absent if nobody has said
    /// @param members categories, as `AFTER_SALES`, and single sub-categories of others, as
    ///   `AFTER_SALES/process_complicated`, which then count here
    public record Group(String key, @Nullable Double referenceShare, List<String> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    public RollUp {
        groups = List.copyOf(groups);
        Map<String, String> homes = new HashMap<>();
        for (Group group : groups) {
            for (String member : group.members()) {
                requireCategory(member);
                String other = homes.putIfAbsent(member, group.key());
                if (other != null) {
                    throw new IllegalArgumentException(
                            "Roll-up %s has %s in both %s and %s"
                                    .formatted(name, member, other, group.key()));
                }
            }
        }
    }

    /// The group that such cases are counted in, if any.
    public Optional<Group> groupOf(Category category, @Nullable String subCategory) {
        return holding(category + "/" + subCategory).or(() -> holding(category.name()));
    }

    private Optional<Group> holding(String member) {
        return groups.stream().filter(group -> group.members().contains(member)).findFirst();
    }

    private static void requireCategory(String member) {
        int slash = member.indexOf('/');
        Category.valueOf(slash < 0 ? member : member.substring(0, slash));
    }
}
