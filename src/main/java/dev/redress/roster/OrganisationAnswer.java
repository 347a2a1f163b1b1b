package dev.redress.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.identity.Role;
import dev.redress.core.organisation.OperatingModel;
import dev.redress.core.organisation.OrganisationPolicy;
import dev.redress.core.organisation.ProcessStep;
import dev.redress.core.organisation.StepOwner;
import dev.redress.core.organisation.Team;
import dev.redress.core.staff.Layer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the desk is organised now, with the people behind the roles.
///
/// @param layers the people with a profile, by where they stand
record OrganisationAnswer(
        OperatingModel model,
        List<RoleAnswer> roles,
        List<StepAnswer> steps,
        List<TeamAnswer> teams,
        List<String> dutyGroups,
        Map<Layer, List<String>> layers) {

    /// A role, what it has to do, and who holds it.
    record RoleAnswer(String role, List<String> duties, List<String> people) {}

    /// Who answers for a step: one person, or whoever holds the role.
    record StepAnswer(ProcessStep step, String role, List<String> people) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TeamAnswer(
            SkillGroup group,
            String department,
            @Nullable String site,
            @Nullable String region,
            List<Category> categories) {

        static TeamAnswer of(Team team) {
            return new TeamAnswer(
                    team.group(),
                    team.department(),
                    team.site(),
                    team.region(),
                    team.categories().stream().sorted().toList());
        }
    }

    static OrganisationAnswer of(
            OrganisationPolicy policy,
            Map<Role, List<String>> holders,
            Map<Layer, List<String>> layers) {
        return new OrganisationAnswer(
                policy.model(),
                policy.duties().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry ->
                                new RoleAnswer(
                                        entry.getKey().label(),
                                        entry.getValue(),
                                        holders.getOrDefault(entry.getKey(), List.of())))
                        .toList(),
                policy.steps().stream()
                        .sorted(Comparator.comparing(StepOwner::step))
                        .map(owner -> step(owner, holders))
                        .toList(),
                policy.teams().stream().map(TeamAnswer::of).toList(),
                policy.dutyGroups(),
                layers);
    }

    private static StepAnswer step(StepOwner owner, Map<Role, List<String>> holders) {
        String account = owner.account();
        return new StepAnswer(
                owner.step(),
                owner.role().label(),
                account == null ? holders.getOrDefault(owner.role(), List.of()) : List.of(account));
    }
}
