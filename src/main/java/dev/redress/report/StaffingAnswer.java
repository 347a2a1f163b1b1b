package dev.redress.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.store.Period;
import dev.redress.store.StaffingStore.Staffing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How the planned agents fit the complaints, hour by hour of the day.
///
/// @param zone whose hours are meant
/// @param hours all 24
record StaffingAnswer(Instant from, Instant to, String zone, List<Hour> hours) {

    private static final int HOURS = 24;
    private static final int DECIMALS = 2;

    /// @param hour from 0 to 23
    /// @param complaints received in that hour, of all days together
    /// @param agentHours planned for it, of all days together, two decimals
    /// @param complaintsPerAgentHour two decimals; absent without agents
    /// @param unstaffed whether complaints came and nobody was planned on any day
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hour(
            int hour,
            long complaints,
            String agentHours,
            @Nullable String complaintsPerAgentHour,
            boolean unstaffed) {}

    static StaffingAnswer of(Period period, String zone, Staffing staffing) {
        return new StaffingAnswer(
                period.from(),
                period.to(),
                zone,
                IntStream.range(0, HOURS).mapToObj(hour -> hour(hour, staffing)).toList());
    }

    private static Hour hour(int hour, Staffing staffing) {
        long complaints = staffing.complaints().getOrDefault(hour, 0L);
        BigDecimal planned = staffing.agentHours().getOrDefault(hour, BigDecimal.ZERO);
        boolean isStaffed = planned.signum() > 0;
        return new Hour(
                hour,
                complaints,
                planned.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString(),
                isStaffed
                        ? BigDecimal.valueOf(complaints)
                                .divide(planned, DECIMALS, RoundingMode.HALF_UP)
                                .toPlainString()
                        : null,
                complaints > 0 && !isStaffed);
    }
}
