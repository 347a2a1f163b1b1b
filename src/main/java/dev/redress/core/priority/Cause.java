package dev.redress.core.priority;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a case stands nearer to the front of the queue. Each lifts it by one place at most.
public enum Cause {
    PROMOTION,
    RULE,
    HIGH_VALUE,
    REPEAT_COMPLAINT,
    REPEAT_COMPLAINANT;

    /// By how many places a case was to be lifted that has these tags. One who complains again and
    /// one who complains often is the same cause twice.
    public static int lifts(Collection<String> tags) {
        boolean isRepeated =
                tags.contains(REPEAT_COMPLAINT.tag()) || tags.contains(REPEAT_COMPLAINANT.tag());
        return (tags.contains(PROMOTION.tag()) ? 1 : 0)
                + (tags.contains(HIGH_VALUE.tag()) ? 1 : 0)
                + (isRepeated ? 1 : 0);
    }

    /// The tags that only the desk gives, because its figures rest on them. What a rule adds is
    /// tagged as the rule says.
    public static Set<String> reservedTags() {
        return Stream.of(values())
                .filter(cause -> cause != RULE)
                .map(Cause::tag)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// As cases are tagged with it: `high_value`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
