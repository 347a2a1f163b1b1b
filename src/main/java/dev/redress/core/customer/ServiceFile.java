package dev.redress.core.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stays of a customer when their cases are put away (FBK-08).
///
/// @param habits how they buy, as the app tells it
/// @param byHour archived cases by the hour of China in which they were received, from 0 to 23
/// @param apologies how many of them wished for an apology; likewise the following
public record ServiceFile(
        String customerId,
        @Nullable AgeGroup ageGroup,
        List<String> habits,
        List<Integer> byHour,
        int apologies,
        int times,
        int compensations,
        int others) {

    private static final int NIGHT_FROM = 22;
    private static final int NIGHT_TO = 8;

    public ServiceFile {
        habits = List.copyOf(habits);
        byHour = List.copyOf(byHour);
    }

    public int cases() {
        return byHour.stream().mapToInt(Integer::intValue).sum();
    }

    /// Those received from 22:00 on and before 08:00 (FBK-09).
    public int nightCases() {
        int night = 0;
        for (int hour = 0; hour < byHour.size(); hour++) {
            if (hour >= NIGHT_FROM || hour < NIGHT_TO) {
                night += byHour.get(hour);
            }
        }
        return night;
    }
}
