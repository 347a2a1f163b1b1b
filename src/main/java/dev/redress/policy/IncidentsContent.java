package dev.redress.policy;

import dev.redress.core.identity.Role;
import dev.redress.core.incident.EmergencyPlan;
import dev.redress.core.incident.IncidentClass;
import dev.redress.core.incident.IncidentPolicy;
import dev.redress.core.incident.PlanPhase;
import dev.redress.core.incident.PlanStep;
import dev.redress.core.incident.WarningLevel;
import dev.redress.core.sla.InvalidPolicy;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The plans for incidents, as people write them.
record IncidentsContent(
        @Nullable OffsetDateTime effectiveFrom, @Nullable List<@Nullable PlanForm> plans)
        implements PolicyContent {

    /// How a class is answered.
    record PlanForm(
            @Nullable IncidentClass incidentClass,
            @Nullable String startsWhen,
            @Nullable Map<WarningLevel, List<Role>> alerts,
            @Nullable List<@Nullable StepForm> steps,
            @Nullable String communication,
            @Nullable String resources,
            @Nullable String dataProtection) {

        static PlanForm of(EmergencyPlan plan) {
            return new PlanForm(
                    plan.incidentClass(),
                    plan.startsWhen(),
                    new TreeMap<>(plan.alerts()),
                    plan.steps().stream().<@Nullable StepForm>map(StepForm::of).toList(),
                    plan.communication(),
                    plan.resources(),
                    plan.dataProtection());
        }
    }

    /// A step of a plan.
    record StepForm(
            @Nullable PlanPhase phase,
            @Nullable String text,
            @Nullable Role owner,
            @Nullable Duration within) {

        static StepForm of(PlanStep step) {
            return new StepForm(step.phase(), step.text(), step.owner(), step.within());
        }
    }

    static IncidentsContent of(IncidentPolicy policy, OffsetDateTime effectiveFrom) {
        return new IncidentsContent(
                effectiveFrom,
                policy.plans().stream().<@Nullable PlanForm>map(PlanForm::of).toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    IncidentPolicy built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("plans", plans);
        List<EmergencyPlan> built = new ArrayList<>();
        List<@Nullable PlanForm> given = plans == null ? List.of() : plans;
        for (int i = 0; i < given.size(); i++) {
            EmergencyPlan plan = plan("plans[%d]".formatted(i), given.get(i), faults);
            if (plan != null) {
                built.add(plan);
            }
        }
        IncidentPolicy policy =
                faults.isEmpty() ? faults.of("plans", () -> new IncidentPolicy(built)) : null;
        faults.refuse();
        return Objects.requireNonNull(policy);
    }

    private static @Nullable EmergencyPlan plan(
            String place, @Nullable PlanForm form, Faults faults) {
        faults.require(place, form);
        if (form == null) {
            return null;
        }
        faults.require(place + ".incidentClass", form.incidentClass);
        faults.require(place + ".startsWhen", form.startsWhen);
        faults.require(place + ".alerts", form.alerts);
        faults.require(place + ".steps", form.steps);
        faults.require(place + ".communication", form.communication);
        faults.require(place + ".resources", form.resources);
        faults.require(place + ".dataProtection", form.dataProtection);
        List<PlanStep> steps = steps(place + ".steps", form.steps, faults);
        return form.incidentClass == null
                        || form.startsWhen == null
                        || form.alerts == null
                        || form.communication == null
                        || form.resources == null
                        || form.dataProtection == null
                        || !faults.isEmpty()
                ? null
                : faults.of(
                        place,
                        () ->
                                new EmergencyPlan(
                                        form.incidentClass,
                                        form.startsWhen,
                                        form.alerts,
                                        steps,
                                        form.communication,
                                        form.resources,
                                        form.dataProtection));
    }

    private static List<PlanStep> steps(
            String place, @Nullable List<@Nullable StepForm> given, Faults faults) {
        List<PlanStep> steps = new ArrayList<>();
        int number = 0;
        for (StepForm form : given == null ? List.<@Nullable StepForm>of() : given) {
            String here = "%s[%d]".formatted(place, number++);
            if (form == null
                    || form.phase == null
                    || form.text == null
                    || form.owner == null
                    || form.within == null) {
                faults.add(here, "REQUIRED", "needs phase, text, owner and within");
                continue;
            }
            PlanStep step =
                    faults.of(
                            here,
                            () -> new PlanStep(form.phase, form.text, form.owner, form.within));
            if (step != null) {
                steps.add(step);
            }
        }
        return steps;
    }
}
