package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import dev.redress.core.sla.InvalidPolicy;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the desk is organised, as people write it.
record OrganisationContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable OperatingModel model,
        @Nullable Map<Role, List<String>> duties,
        @Nullable List<@Nullable StepForm> steps,
        @Nullable List<@Nullable TeamForm> teams,
        @Nullable List<@Nullable String> dutyGroups,
        @Nullable Duration taskWithin,
        @Nullable Duration reopenWithin,
        @Nullable RoutingForm routing)
        implements PolicyContent {

    /// Who answers for a step.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepForm(@Nullable ProcessStep step, @Nullable Role role, @Nullable String account) {

        static StepForm of(StepOwner owner) {
            return new StepForm(owner.step(), owner.role(), owner.account());
        }
    }

    /// A team and its categories.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TeamForm(
            @Nullable SkillGroup group,
            @Nullable String department,
            @Nullable String site,
            @Nullable String region,
            @Nullable List<Category> categories) {

        static TeamForm of(Team team) {
            return new TeamForm(
                    team.group(),
                    team.department(),
                    team.site(),
                    team.region(),
                    team.categories().stream().sorted().toList());
        }
    }

    /// How cases are given to people.
    record RoutingForm(
            @Nullable Boolean automatic,
            @Nullable Map<Severity, Integer> levels,
            @Nullable Boolean preferLocal,
            @Nullable Duration awayMax) {

        static RoutingForm of(RoutingRules rules) {
            return new RoutingForm(
                    rules.automatic(),
                    new TreeMap<>(rules.levels()),
                    rules.preferLocal(),
                    rules.awayMax());
        }
    }

    static OrganisationContent of(OrganisationPolicy policy, OffsetDateTime effectiveFrom) {
        return new OrganisationContent(
                effectiveFrom,
                policy.model(),
                new TreeMap<>(policy.duties()),
                policy.steps().stream().<@Nullable StepForm>map(StepForm::of).toList(),
                policy.teams().stream().<@Nullable TeamForm>map(TeamForm::of).toList(),
                List.copyOf(policy.dutyGroups()),
                policy.taskWithin(),
                policy.reopenWithin(),
                RoutingForm.of(policy.routing()));
    }

    /// @throws InvalidPolicy with everything that is wrong
    OrganisationPolicy built() {
        Faults faults = new Faults();
        OrganisationPolicy built = new OrganisationReading(this, faults).policy();
        faults.refuse();
        return Objects.requireNonNull(built);
    }
}
