package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One keyword rule: any of its phrases found in a text makes it speak, once.
///
/// A phrase is a word or words, spelled as [Spelling] says.
///
/// @param category what the hit votes for, with the rule's weight
/// @param subCategory the second level, only together with a category
/// @param severityFloor the severity that a hit calls for at least, likewise the other floors
/// @param greenChannel whether a hit speaks of a danger that is urgent as long as it goes on
/// @param ongoing whether a hit says that something goes on at this moment
/// @param idiom whether a hit is harmless and silences shorter hits inside it: 多媒体 is not 媒体
/// @param signals what a hit makes people notice: `legal`, `opinion`, `tenfold`, `mass`
/// @param weight of the vote, from 1 to 10, which decides alone; 0 exactly without a category
/// @param match where its phrases match; [Match#WORDS] if absent
/// @param unlessNegated whether a phrase behind a negation is no hit; otherwise it counts, marked
public record Rule(
        String id,
        List<String> phrases,
        @Nullable Category category,
        @Nullable String subCategory,
        @Nullable Severity severityFloor,
        @Nullable Risk riskFloor,
        @Nullable Priority priorityFloor,
        boolean greenChannel,
        boolean ongoing,
        boolean idiom,
        List<String> signals,
        int weight,
        Match match,
        boolean unlessNegated) {

    public Rule {
        match = Objects.requireNonNullElse(match, Match.WORDS);
        phrases = List.copyOf(phrases);
        signals = List.copyOf(signals);
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("Rule " + id + " has no phrase");
        }
        if (weight < 0 || weight > 10) {
            throw new IllegalArgumentException(
                    "Rule " + id + " weighs " + weight + ", not 0 to 10");
        }
        if ((category == null) != (weight == 0) || (category == null && subCategory != null)) {
            throw new IllegalArgumentException("Rule " + id + " votes by halves");
        }
    }

    /// One that matches words, negated or not.
    public Rule(
            String id,
            List<String> phrases,
            @Nullable Category category,
            @Nullable String subCategory,
            @Nullable Severity severityFloor,
            @Nullable Risk riskFloor,
            @Nullable Priority priorityFloor,
            boolean greenChannel,
            boolean ongoing,
            boolean idiom,
            List<String> signals,
            int weight) {
        this(
                id,
                phrases,
                category,
                subCategory,
                severityFloor,
                riskFloor,
                priorityFloor,
                greenChannel,
                ongoing,
                idiom,
                signals,
                weight,
                Match.WORDS,
                false);
    }

    /// What a hit does, in words. Derived, so that an edited rule cannot contradict its
    /// explanation.
    public String effect() {
        List<String> parts = new ArrayList<>();
        if (category != null) {
            parts.add("category " + category + (subCategory == null ? "" : "/" + subCategory));
        }
        addFloor(parts, "severity", severityFloor);
        addFloor(parts, "risk", riskFloor);
        addFloor(parts, "priority", priorityFloor);
        if (greenChannel) {
            parts.add("green channel while it goes on");
        }
        if (ongoing) {
            parts.add("it goes on now");
        }
        if (!signals.isEmpty()) {
            parts.add("signal " + String.join(", ", signals));
        }
        return String.join(", ", parts);
    }

    private static void addFloor(List<String> parts, String what, @Nullable Enum<?> floor) {
        if (floor != null) {
            parts.add(what + " at least " + floor);
        }
    }
}
