package dev.redress.policy;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.identity.Role;
import dev.redress.core.organisation.OperatingModel;
import dev.redress.core.organisation.OrganisationPolicy;
import dev.redress.core.organisation.ProcessStep;
import dev.redress.core.organisation.StepOwner;
import dev.redress.core.organisation.Team;
import dev.redress.core.routing.RoutingRules;
import dev.redress.policy.OrganisationContent.RoutingForm;
import dev.redress.policy.OrganisationContent.StepForm;
import dev.redress.policy.OrganisationContent.TeamForm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the organisation of what people wrote, and notes everything that is wrong with it.
final class OrganisationReading {

    private final OrganisationContent content;
    private final Faults faults;

    OrganisationReading(OrganisationContent content, Faults faults) {
        this.content = content;
        this.faults = faults;
    }

    /// Nothing if it is no organisation.
    @Nullable OrganisationPolicy policy() {
        EffectiveFrom.check(content.effectiveFrom(), faults);
        OperatingModel model = content.model();
        Duration taskWithin = content.taskWithin();
        Duration reopenWithin = content.reopenWithin();
        faults.require("model", model);
        faults.require("taskWithin", taskWithin);
        faults.require("reopenWithin", reopenWithin);
        Map<Role, List<String>> duties = duties();
        List<StepOwner> steps = steps();
        List<Team> teams = teams();
        List<String> groups = groups();
        RoutingRules routing = routing();
        if (!faults.isEmpty()
                || model == null
                || taskWithin == null
                || reopenWithin == null
                || routing == null) {
            return null;
        }
        return faults.of(
                "",
                () ->
                        new OrganisationPolicy(
                                model,
                                duties,
                                steps,
                                teams,
                                groups,
                                taskWithin,
                                reopenWithin,
                                routing));
    }

    private Map<Role, List<String>> duties() {
        Map<Role, List<String>> given = Objects.requireNonNullElse(content.duties(), Map.of());
        for (Role role : OrganisationPolicy.ANSWERABLE) {
            List<String> duties = given.getOrDefault(role, List.of());
            if (duties.isEmpty() || duties.stream().anyMatch(String::isBlank)) {
                faults.add("duties." + role, "REQUIRED", "must say the duties of the role");
            }
        }
        return given;
    }

    private List<StepOwner> steps() {
        List<StepOwner> owners = new ArrayList<>();
        List<@Nullable StepForm> given = Objects.requireNonNullElse(content.steps(), List.of());
        for (int i = 0; i < given.size(); i++) {
            StepForm form = given.get(i);
            ProcessStep step = form == null ? null : form.step();
            Role role = form == null ? null : form.role();
            faults.require("steps[%d].step".formatted(i), step);
            faults.require("steps[%d].role".formatted(i), role);
            if (form != null && step != null && role != null) {
                owners.add(new StepOwner(step, role, form.account()));
            }
        }
        for (ProcessStep step : ProcessStep.values()) {
            long count = owners.stream().filter(owner -> owner.step() == step).count();
            noteUnlessOnce("steps", "NOBODY_RESPONSIBLE", step.name(), count);
        }
        return owners;
    }

    private List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        List<@Nullable TeamForm> given = Objects.requireNonNullElse(content.teams(), List.of());
        for (int i = 0; i < given.size(); i++) {
            TeamForm form = given.get(i);
            SkillGroup group = form == null ? null : form.group();
            String department = form == null ? null : form.department();
            faults.require("teams[%d].group".formatted(i), group);
            faults.require("teams[%d].department".formatted(i), department);
            if (form != null && group != null && department != null) {
                teams.add(team(form, group, department));
            }
        }
        for (Category category : Category.values()) {
            long count =
                    teams.stream().filter(team -> team.categories().contains(category)).count();
            noteUnlessOnce("teams", "NO_TEAM", category.name(), count);
        }
        return teams;
    }

    private static Team team(TeamForm form, SkillGroup group, String department) {
        List<Category> categories = Objects.requireNonNullElse(form.categories(), List.of());
        return new Team(group, department, form.site(), form.region(), Set.copyOf(categories));
    }

    private void noteUnlessOnce(String place, String missing, String name, long count) {
        if (count == 0) {
            faults.add(place, missing, name + " is nobody's");
        } else if (count > 1) {
            faults.add(place, "DUPLICATE", name + " is given twice");
        }
    }

    private List<String> groups() {
        List<String> groups = new ArrayList<>();
        List<@Nullable String> given = Objects.requireNonNullElse(content.dutyGroups(), List.of());
        for (int i = 0; i < given.size(); i++) {
            String group = given.get(i);
            if (group == null || group.isBlank()) {
                faults.add("dutyGroups[%d]".formatted(i), "REQUIRED", "is required");
            } else {
                groups.add(group);
            }
        }
        return groups;
    }

    private @Nullable RoutingRules routing() {
        RoutingForm form = content.routing();
        faults.require("routing", form);
        if (form == null) {
            return null;
        }
        Duration awayMax = form.awayMax();
        Map<Severity, Integer> levels = form.levels();
        faults.require("routing.automatic", form.automatic());
        faults.require("routing.levels", levels);
        faults.require("routing.awayMax", awayMax);
        return awayMax == null || levels == null
                ? null
                : faults.of(
                        "routing",
                        () ->
                                new RoutingRules(
                                        Boolean.TRUE.equals(form.automatic()),
                                        levels,
                                        Boolean.TRUE.equals(form.preferLocal()),
                                        awayMax));
    }
}
