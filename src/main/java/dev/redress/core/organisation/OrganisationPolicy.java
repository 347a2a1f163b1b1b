package dev.redress.core.organisation;

import dev.redress.core.classification.Category;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.identity.Role;
import dev.redress.core.routing.RoutingRules;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the desk is organised.
///
/// @param duties of the roles, in words; at least one for each of [#ANSWERABLE]
/// @param steps each process step once
/// @param teams each team once, and each category with exactly one of them
/// @param dutyGroups each of which has somebody on duty at any time
/// @param taskWithin in which other departments answer, if nothing else was said
/// @param reopenWithin how long a closed case can be opened again (spec.md §5.1, "reopen")
public record OrganisationPolicy(
        OperatingModel model,
        Map<Role, List<String>> duties,
        List<StepOwner> steps,
        List<Team> teams,
        List<String> dutyGroups,
        Duration taskWithin,
        Duration reopenWithin,
        RoutingRules routing) {

    /// The roles that handle complaints (ORG-01).
    public static final Set<Role> ANSWERABLE =
            Set.copyOf(EnumSet.of(Role.AGENT, Role.SUPERVISOR, Role.OPERATIONS, Role.COMPLIANCE));

    public OrganisationPolicy {
        duties = Map.copyOf(duties);
        steps = List.copyOf(steps);
        teams = List.copyOf(teams);
        dutyGroups = List.copyOf(dutyGroups);
        requireOnce("step", steps.stream().map(StepOwner::step).toList(), ProcessStep.class);
        List<Category> categories =
                teams.stream().flatMap(team -> team.categories().stream()).toList();
        requireOnce("category", categories, Category.class);
        if (teams.stream().map(Team::group).distinct().count() != teams.size()) {
            throw new IllegalArgumentException("names a team twice");
        }
        if (dutyGroups.stream().distinct().count() != dutyGroups.size()) {
            throw new IllegalArgumentException("names a duty group twice");
        }
        if (!taskWithin.isPositive()) {
            throw new IllegalArgumentException("must leave departments some time");
        }
        if (!reopenWithin.isPositive()) {
            throw new IllegalArgumentException("must leave some time to reopen a case");
        }
    }

    /// To which team a complaint of this category goes (ORG-09).
    public SkillGroup teamOf(Category category) {
        return teams.stream()
                .filter(team -> team.categories().contains(category))
                .map(Team::group)
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Enum<E>> void requireOnce(String what, List<E> given, Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        given.forEach(one -> counts.merge(one, 1, Integer::sum));
        for (E wanted : EnumSet.allOf(type)) {
            if (counts.getOrDefault(wanted, 0) != 1) {
                throw new IllegalArgumentException(
                        "has the %s %s not exactly once".formatted(what, wanted));
            }
        }
    }
}
