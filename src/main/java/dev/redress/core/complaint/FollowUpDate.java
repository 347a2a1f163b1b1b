package dev.redress.core.complaint;

import java.time.LocalDate;

/// By when the customer is promised to be contacted again.
public sealed interface FollowUpDate {

    /// On this date of China at the latest.
    record On(LocalDate day) implements FollowUpDate {}

    /// After so many working days; the present one is not counted.
    ///
    /// @param workingDays at least 1
    record After(int workingDays) implements FollowUpDate {}
}
