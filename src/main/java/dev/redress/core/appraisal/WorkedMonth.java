package dev.redress.core.appraisal;

import dev.redress.core.complaint.SkillGroup;
import org.jspecify.annotations.Nullable;

/// What somebody did in a month.
///
/// @param team of most of the cases that they closed; without any, the group that they are best in;
///   absent if they belong to none
/// @param handled cases that they closed, or owed something in
/// @param closed cases, each once
/// @param confirmed of those, by another than themselves
/// @param firstResponses that they owed
/// @param promises to customers that they owed beside
/// @param escalated handled cases that climbed because of a promise that they broke
public record WorkedMonth(
        String account,
        @Nullable SkillGroup team,
        int handled,
        int closed,
        int confirmed,
        int firstResponses,
        int firstResponsesKept,
        int promises,
        int promisesKept,
        int escalated) {

    public WorkedMonth {
        requirePart("closed", closed, handled);
        requirePart("confirmed", confirmed, closed);
        requirePart("firstResponsesKept", firstResponsesKept, firstResponses);
        requirePart("promisesKept", promisesKept, promises);
        requirePart("escalated", escalated, handled);
    }

    private static void requirePart(String name, int part, int whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    "%s is 0 to %d, not %d".formatted(name, whole, part));
        }
    }
}
