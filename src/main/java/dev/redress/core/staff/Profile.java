package dev.redress.core.staff;

import dev.redress.core.complaint.SkillGroup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody can do, and how much at once.
///
/// @param site where they work (ORG-12); absent if it does not matter
/// @param region whose customers they are near to; absent like `site`
/// @param languages they write in, such as `zh-CN`
/// @param skills the groups they belong to, each with a level from 1 to [#LEVEL_MAX]
/// @param capacity how many open cases the desk lets them have at once, 0 to [#CAPACITY_MAX]
public record Profile(
        String account,
        Layer layer,
        @Nullable String site,
        @Nullable String region,
        Set<String> languages,
        Map<SkillGroup, Integer> skills,
        int capacity,
        Certification certification) {

    public static final int LEVEL_MAX = 5;
    public static final int CAPACITY_MAX = 500;

    public Profile {
        languages = Set.copyOf(languages);
        skills = Map.copyOf(skills);
        if (capacity < 0 || capacity > CAPACITY_MAX) {
            throw new IllegalArgumentException(
                    "capacity is 0 to %d, not %d".formatted(CAPACITY_MAX, capacity));
        }
        if (skills.values().stream().anyMatch(level -> level < 1 || level > LEVEL_MAX)) {
            throw new IllegalArgumentException("levels are 1 to %d".formatted(LEVEL_MAX));
        }
    }

    /// 0 for a group that they do not belong to.
    public int levelIn(SkillGroup group) {
        return skills.getOrDefault(group, 0);
    }

    /// In the order of the groups, for people to read.
    public Map<SkillGroup, Integer> skillsInOrder() {
        Map<SkillGroup, Integer> ordered = new EnumMap<>(SkillGroup.class);
        ordered.putAll(skills);
        return ordered;
    }
}
