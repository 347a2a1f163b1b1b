package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.Mode;
import dev.redress.core.sla.PolicyRule;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import dev.redress.core.sla.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rule of the deadline matrices as people write it. What is left out is not restricted.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RuleForm(
        @Schema(required = true, examples = "RESOLVE") @Nullable Stage stage,
        @Schema(required = true) @Nullable Set<Kind> kinds,
        @Nullable Set<Severity> severities,
        @Nullable Risk riskFloor,
        @Nullable Window window,
        @Nullable Boolean greenChannel,
        @Nullable Set<Category> categories,
        @Nullable Set<Channel> channels,
        @Nullable Set<CustomerTier> customerTiers,
        @Schema(required = true, examples = "RECEIPT") @Nullable Trigger startEvent,
        @Schema(required = true, examples = "WD") @Nullable Mode mode,
        @Schema(examples = "PT48H") @Nullable Duration duration,
        @Schema(examples = "5") @Nullable Integer days,
        @Nullable List<@Nullable Duration> targets,
        @Schema(minimum = "1", maximum = "100") @Nullable Integer warnAtPercent,
        @Nullable Duration calendarCap,
        @Nullable Boolean pausable,
        @Schema(required = true, examples = "AGENT") @Nullable Role responsibleRole) {

    RuleForm {
        kinds = inOrder(kinds);
        severities = inOrder(severities);
        categories = inOrder(categories);
        channels = inOrder(channels);
        customerTiers = inOrder(customerTiers);
    }

    static RuleForm of(PolicyRule rule) {
        boolean everySeverity = rule.severities().size() == Severity.values().length;
        return new RuleForm(
                rule.stage(),
                rule.kinds(),
                everySeverity ? null : rule.severities(),
                rule.riskFloor(),
                rule.window(),
                rule.greenChannel(),
                rule.categories(),
                rule.channels(),
                rule.customerTiers(),
                rule.startEvent(),
                rule.mode(),
                rule.duration().isZero() ? null : rule.duration(),
                rule.days() == 0 ? null : rule.days(),
                List.<@Nullable Duration>copyOf(rule.targets()),
                rule.warnAtPercent(),
                rule.calendarCap(),
                rule.pausable(),
                rule.responsibleRole());
    }

    /// The rules without those that have something wrong.
    static List<PolicyRule> built(@Nullable List<@Nullable RuleForm> rules, Faults faults) {
        faults.require("rules", rules);
        List<PolicyRule> built = new ArrayList<>();
        List<@Nullable RuleForm> forms = Objects.requireNonNullElse(rules, List.of());
        for (int i = 0; i < forms.size(); i++) {
            String place = "rules[%d]".formatted(i);
            RuleForm form = forms.get(i);
            faults.require(place, form);
            PolicyRule rule = form == null ? null : form.built(place, faults);
            if (rule != null) {
                built.add(rule);
            }
        }
        return built;
    }

    /// The rule, or nothing if there is something wrong with it.
    @Nullable PolicyRule built(String place, Faults faults) {
        if (stage == null || startEvent == null || mode == null || responsibleRole == null) {
            faults.require(place + ".stage", stage);
            faults.require(place + ".startEvent", startEvent);
            faults.require(place + ".mode", mode);
            faults.require(place + ".responsibleRole", responsibleRole);
            return null;
        }
        return faults.of(
                place,
                () ->
                        new PolicyRule(
                                stage,
                                named(kinds),
                                named(severities),
                                riskFloor,
                                window,
                                greenChannel,
                                named(categories),
                                named(channels),
                                named(customerTiers),
                                startEvent,
                                mode,
                                Objects.requireNonNullElse(duration, Duration.ZERO),
                                Objects.requireNonNullElse(days, 0),
                                present(targets),
                                warnAtPercent,
                                calendarCap,
                                Boolean.TRUE.equals(pausable),
                                responsibleRole));
    }

    // Whoever compares two versions should not see differences that are none.
    private static <E extends Enum<E>> @Nullable Set<E> inOrder(@Nullable Set<E> given) {
        boolean isSortable =
                given != null && !given.isEmpty() && given.stream().allMatch(Objects::nonNull);
        return isSortable ? Collections.unmodifiableSet(EnumSet.copyOf(given)) : given;
    }

    private static <E> Set<E> named(@Nullable Set<E> given) {
        if (given == null) {
            return Set.of();
        }
        if (given.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("A list of values has an empty place");
        }
        return given;
    }

    private static List<Duration> present(@Nullable List<@Nullable Duration> given) {
        if (given == null) {
            return List.of();
        }
        return given.stream()
                .map(target -> Objects.requireNonNullElse(target, Duration.ZERO))
                .toList();
    }
}
