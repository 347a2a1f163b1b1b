package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.priority.Condition;
import dev.redress.core.priority.DynamicRule;
import dev.redress.core.sla.WorkCalendar;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dynamic rule as people write it: a condition, an effect, and from when to when.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DynamicRuleForm(
        @Nullable String name,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable ConditionForm condition,
        @Nullable EffectForm effect) {

    private static final int TAG_MAX = 50;

    /// Which cases. What is left out restricts nothing.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConditionForm(
            @Nullable List<@Nullable Category> categories,
            @Nullable List<@Nullable Severity> severities,
            @Nullable List<@Nullable Channel> channels,
            @Nullable List<@Nullable CustomerTier> customerTiers,
            @Nullable ScopeForm scope) {

        static ConditionForm of(Condition condition) {
            return new ConditionForm(
                    sorted(condition.categories()),
                    sorted(condition.severities()),
                    sorted(condition.channels()),
                    sorted(condition.customerTiers()),
                    ScopeForm.of(condition.scope()));
        }
    }

    /// What becomes of them; at least one of it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EffectForm(
            @Nullable Boolean liftPriority, @Nullable String tag, @Nullable Boolean toSenior) {}

    static DynamicRuleForm of(DynamicRule rule) {
        return new DynamicRuleForm(
                rule.name(),
                rule.from().atZone(WorkCalendar.ZONE).toOffsetDateTime(),
                rule.to().atZone(WorkCalendar.ZONE).toOffsetDateTime(),
                ConditionForm.of(rule.condition()),
                new EffectForm(rule.lifts(), rule.tag(), rule.toSenior()));
    }

    /// Nothing if it is wrong; then `faults` say what.
    @Nullable DynamicRule built(String place, Faults faults) {
        Named named = Named.of(name, from, to, place, faults);
        faults.require(place + ".effect", effect);
        if (named == null || effect == null) {
            return null;
        }
        String tag = effect.tag;
        if (tag != null && (tag.isBlank() || tag.length() > TAG_MAX)) {
            faults.add(
                    place + ".effect.tag",
                    "SIZE",
                    "must have 1 to %d characters".formatted(TAG_MAX));
        }
        return faults.of(
                place + ".effect",
                () ->
                        new DynamicRule(
                                named.name(),
                                named.from(),
                                named.to(),
                                condition(place + ".condition", faults),
                                Boolean.TRUE.equals(effect.liftPriority),
                                tag,
                                Boolean.TRUE.equals(effect.toSenior)));
    }

    private Condition condition(String place, Faults faults) {
        ConditionForm form = condition;
        return form == null
                ? new Condition(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        ScopeForm.built(null, place, faults))
                : new Condition(
                        known(form.categories, place + ".categories", faults),
                        known(form.severities, place + ".severities", faults),
                        known(form.channels, place + ".channels", faults),
                        known(form.customerTiers, place + ".customerTiers", faults),
                        ScopeForm.built(form.scope, place + ".scope", faults));
    }

    private static <T> Set<T> known(
            @Nullable List<@Nullable T> named, String place, Faults faults) {
        Set<T> known = new HashSet<>();
        List<@Nullable T> given = Objects.requireNonNullElse(named, List.of());
        for (int i = 0; i < given.size(); i++) {
            T value = given.get(i);
            faults.require("%s[%d]".formatted(place, i), value);
            if (value != null) {
                known.add(value);
            }
        }
        return known;
    }

    private static <T extends Comparable<? super T>> @Nullable List<@Nullable T> sorted(
            Collection<T> values) {
        return values.isEmpty()
                ? null
                : values.stream().sorted().<@Nullable T>map(value -> value).toList();
    }
}
