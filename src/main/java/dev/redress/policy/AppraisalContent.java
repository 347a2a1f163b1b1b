package dev.redress.policy;

import dev.redress.core.appraisal.AppraisalPolicy;
import dev.redress.core.appraisal.Indicator;
import dev.redress.core.appraisal.Yardstick;
import dev.redress.core.sla.InvalidPolicy;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What people are appraised by and what that weighs, as people write it.
record AppraisalContent(
        @Nullable OffsetDateTime effectiveFrom, @Nullable List<@Nullable YardstickForm> yardsticks)
        implements PolicyContent {

    /// One indicator: its weight in percent, and between which values it earns points.
    record YardstickForm(
            @Nullable Indicator indicator,
            @Nullable Integer weight,
            @Nullable BigDecimal zeroAt,
            @Nullable BigDecimal fullAt) {

        static YardstickForm of(Yardstick yardstick) {
            return new YardstickForm(
                    yardstick.indicator(),
                    yardstick.weight(),
                    yardstick.zeroAt(),
                    yardstick.fullAt());
        }

        @Nullable Yardstick built(Faults faults) {
            faults.require("indicator", indicator);
            faults.require("weight", weight);
            faults.require("zeroAt", zeroAt);
            faults.require("fullAt", fullAt);
            return indicator == null || weight == null || zeroAt == null || fullAt == null
                    ? null
                    : faults.of("", () -> new Yardstick(indicator, weight, zeroAt, fullAt));
        }
    }

    static AppraisalContent of(AppraisalPolicy policy, OffsetDateTime effectiveFrom) {
        return new AppraisalContent(
                effectiveFrom,
                policy.yardsticks().stream()
                        .<@Nullable YardstickForm>map(YardstickForm::of)
                        .toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    AppraisalPolicy built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("yardsticks", yardsticks);
        List<Yardstick> lines = new ArrayList<>();
        int number = 0;
        for (YardstickForm form :
                Objects.requireNonNullElse(yardsticks, List.<@Nullable YardstickForm>of())) {
            Faults own = new Faults();
            own.require("", form);
            Yardstick line = form == null ? null : form.built(own);
            faults.take("yardsticks[%d]".formatted(number), own);
            if (line != null) {
                lines.add(line);
            }
            number++;
        }
        faults.refuse();
        AppraisalPolicy built = faults.of("yardsticks", () -> new AppraisalPolicy(lines));
        faults.refuse();
        return Objects.requireNonNull(built);
    }
}
