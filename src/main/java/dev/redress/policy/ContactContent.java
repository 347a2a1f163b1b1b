package dev.redress.policy;

import dev.redress.core.notice.ContactPolicy;
import dev.redress.core.sla.InvalidPolicy;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When people are left alone and how often they are called, as people write it.
///
/// @param zone an IANA name: `Asia/Shanghai`
record ContactContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        @Nullable String zone,
        @Nullable Integer callWithinMinutes,
        @Nullable List<@Nullable Integer> callAgainAfterMinutes)
        implements PolicyContent {

    private static final int CALLS_MAX = 10;
    private static final int MINUTES_MAX = 7 * 24 * 60;
    private static final String RANGE = "must be from 1 to %,d".formatted(MINUTES_MAX);

    static ContactContent of(ContactPolicy policy, OffsetDateTime effectiveFrom) {
        return new ContactContent(
                effectiveFrom,
                policy.quietFrom(),
                policy.quietTo(),
                policy.zone().getId(),
                policy.callWithinMinutes(),
                policy.callAgainAfterMinutes().stream().<@Nullable Integer>map(m -> m).toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    ContactPolicy built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("quietFrom", quietFrom);
        faults.require("quietTo", quietTo);
        faults.require("zone", zone);
        faults.require("callWithinMinutes", callWithinMinutes);
        faults.require("callAgainAfterMinutes", callAgainAfterMinutes);
        ZoneId place = zone == null ? null : faults.of("zone", () -> zone(zone));
        if (callWithinMinutes != null && !isSound(callWithinMinutes)) {
            faults.add("callWithinMinutes", "OUT_OF_RANGE", RANGE);
        }
        List<Integer> pauses = pauses(faults);
        faults.refuse();
        return new ContactPolicy(
                Objects.requireNonNull(quietFrom),
                Objects.requireNonNull(quietTo),
                Objects.requireNonNull(place),
                Objects.requireNonNull(callWithinMinutes),
                pauses);
    }

    private List<Integer> pauses(Faults faults) {
        List<@Nullable Integer> given =
                Objects.requireNonNullElse(callAgainAfterMinutes, List.<@Nullable Integer>of());
        if (given.size() > CALLS_MAX) {
            faults.add(
                    "callAgainAfterMinutes", "SIZE", "must hold at most %d".formatted(CALLS_MAX));
        }
        boolean areSound = given.stream().allMatch(ContactContent::isSound);
        if (!areSound) {
            faults.add("callAgainAfterMinutes", "OUT_OF_RANGE", RANGE);
        }
        return areSound ? given.stream().map(Objects::requireNonNull).toList() : List.of();
    }

    private static boolean isSound(@Nullable Integer minutes) {
        return minutes != null && minutes > 0 && minutes <= MINUTES_MAX;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no time zone", e);
        }
    }
}
