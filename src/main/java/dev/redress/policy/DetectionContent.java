package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.redress.core.duplicate.DuplicatePolicy;
import dev.redress.core.insight.AlertLevel;
import dev.redress.core.insight.DetectionPolicy;
import dev.redress.core.insight.SpikeThreshold;
import dev.redress.core.sla.InvalidPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From when on something is worth telling, as people write it.
record DetectionContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable List<@Nullable ThresholdForm> spikes,
        @Nullable Boolean weeklyRhythm,
        @Nullable Duration calmAfter,
        @Nullable Integer clusterCustomersMin,
        @Nullable Duration repeatWithin,
        @Nullable Integer complainantMin,
        @Nullable Duration complainantWithin,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal highValueOrderMin,
        @Nullable Integer seniorCasesMax,
        @Nullable DuplicatesForm duplicates)
        implements PolicyContent {

    private static final Duration LENGTH_MIN = Duration.ofHours(1);
    private static final Duration LENGTH_MAX = Duration.ofDays(366);
    private static final int COUNT_MAX = 1_000_000;

    /// From when on a rise is of a level.
    record ThresholdForm(
            @Nullable AlertLevel level, @Nullable Integer countMin, @Nullable Integer factorMin) {}

    static DetectionContent of(DetectionPolicy policy, OffsetDateTime effectiveFrom) {
        return new DetectionContent(
                effectiveFrom,
                policy.spikes().reversed().stream()
                        .<@Nullable ThresholdForm>map(one ->
                                new ThresholdForm(one.level(), one.countMin(), one.factorMin()))
                        .toList(),
                policy.weeklyRhythm(),
                policy.calmAfter(),
                policy.clusterCustomersMin(),
                policy.repeatWithin(),
                policy.complainantMin(),
                policy.complainantWithin(),
                policy.highValueOrderMin(),
                policy.seniorCasesMax(),
                DuplicatesForm.of(policy.duplicates()));
    }

    /// @throws InvalidPolicy with everything that is wrong
    DetectionPolicy built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("weeklyRhythm", weeklyRhythm);
        List<SpikeThreshold> thresholds = thresholds(faults);
        Duration calm = length("calmAfter", calmAfter, faults);
        int customers = count("clusterCustomersMin", clusterCustomersMin, 2, faults);
        Duration repeat = length("repeatWithin", repeatWithin, faults);
        int complaints = count("complainantMin", complainantMin, 2, faults);
        Duration complainant = length("complainantWithin", complainantWithin, faults);
        int cases = count("seniorCasesMax", seniorCasesMax, 0, faults);
        BigDecimal orderMin = Objects.requireNonNullElse(highValueOrderMin, BigDecimal.ZERO);
        DuplicatePolicy same = DuplicatesForm.built(duplicates, faults);
        faults.require("highValueOrderMin", highValueOrderMin);
        if (orderMin.signum() < 0) {
            faults.add("highValueOrderMin", "OUT_OF_RANGE", "must not be negative");
        }
        faults.refuse();
        return new DetectionPolicy(
                thresholds,
                Boolean.TRUE.equals(weeklyRhythm),
                calm,
                customers,
                repeat,
                complaints,
                complainant,
                orderMin,
                cases,
                same);
    }

    private List<SpikeThreshold> thresholds(Faults faults) {
        List<SpikeThreshold> built = new ArrayList<>();
        Set<AlertLevel> known = EnumSet.noneOf(AlertLevel.class);
        List<@Nullable ThresholdForm> forms = Objects.requireNonNullElse(spikes, List.of());
        if (forms.isEmpty()) {
            faults.add("spikes", "REQUIRED", "is required");
        }
        for (int i = 0; i < forms.size(); i++) {
            String place = "spikes[%d]".formatted(i);
            ThresholdForm form = forms.get(i);
            AlertLevel level = form == null ? null : form.level();
            faults.require(place + ".level", level);
            int countMin =
                    count(place + ".countMin", form == null ? null : form.countMin(), 1, faults);
            int factorMin =
                    count(place + ".factorMin", form == null ? null : form.factorMin(), 1, faults);
            if (level != null && !known.add(level)) {
                faults.add(place + ".level", "DUPLICATE", "has a threshold already");
            }
            if (level != null && countMin > 0 && factorMin > 0) {
                built.add(new SpikeThreshold(level, countMin, factorMin));
            }
        }
        return built;
    }

    private static int count(String place, @Nullable Integer given, int min, Faults faults) {
        faults.require(place, given);
        if (given != null && (given < min || given > COUNT_MAX)) {
            faults.add(place, "OUT_OF_RANGE", "must be %d to %,d".formatted(min, COUNT_MAX));
            return 0;
        }
        return given == null ? 0 : given;
    }

    static Duration length(String place, @Nullable Duration given, Faults faults) {
        faults.require(place, given);
        boolean isPossible =
                given != null
                        && given.compareTo(LENGTH_MIN) >= 0
                        && given.compareTo(LENGTH_MAX) <= 0;
        if (given != null && !isPossible) {
            faults.add(place, "OUT_OF_RANGE", "must be an hour to 366 days");
        }
        return given == null ? LENGTH_MIN : given;
    }
}
