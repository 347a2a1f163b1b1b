package dev.redress.core.insight;

import dev.redress.core.duplicate.DuplicatePolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// From when on something is worth telling (spec.md §4.7, §6.6).
///
/// @param spikes thresholds of sudden rises, at least one
/// @param weeklyRhythm whether a rise that came in the same hours of both weeks before is usual
/// @param calmAfter how long an alert must stay below all thresholds to close by itself
/// @param clusterCustomersMin different customers in 24 hours that make a mass complaint
/// @param repeatWithin after an earlier case about the same order or product
/// @param complainantMin complaints within `complainantWithin` that make a repeat complainant
/// @param highValueOrderMin in CNY
/// @param seniorCasesMax a senior agent with so many open cases is given no more by the desk
/// @param duplicates when two cases may be one complaint
public record DetectionPolicy(
        List<SpikeThreshold> spikes,
        boolean weeklyRhythm,
        Duration calmAfter,
        int clusterCustomersMin,
        Duration repeatWithin,
        int complainantMin,
        Duration complainantWithin,
        BigDecimal highValueOrderMin,
        int seniorCasesMax,
        DuplicatePolicy duplicates) {

    public DetectionPolicy {
        spikes =
                spikes.stream()
                        .sorted(Comparator.comparing(SpikeThreshold::level).reversed())
                        .toList();
        if (spikes.isEmpty()) {
            throw new IllegalArgumentException("must have a threshold");
        }
    }

    /// Fewer complaints in 24 hours are no spike of any level.
    public int spikeCountMin() {
        return spikes.stream().mapToInt(SpikeThreshold::countMin).min().orElseThrow();
    }

    /// Whether so many different customers complain about the same that it is a matter of its own.
    /// Of a brand, a carrier or a region it is none: they are too many things at once.
    public boolean isMassComplaint(Surge surge) {
        return switch (surge.dimension()) {
            case PRODUCT, BATCH, MERCHANT -> surge.customers() >= clusterCustomersMin;
            case BRAND, CARRIER, REGION -> false;
        };
    }

    /// How far back the earlier complaints of a customer matter.
    public Duration memory() {
        return repeatWithin.compareTo(complainantWithin) > 0 ? repeatWithin : complainantWithin;
    }
}
