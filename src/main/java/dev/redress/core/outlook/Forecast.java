package dev.redress.core.outlook;

import java.time.Duration;

/// What is to be expected of one stage of one case, and why.
///
/// @param timeLeft elapsed time to the due instant, negative after it
/// @param staffedLeft how much of that somebody is there
/// @param workAhead what the people of the queue do before it, shared among them
/// @param work of the stage itself
/// @param slack staffed time left after all of that; negative if it does not fit
public record Forecast(
        Job job,
        Duration timeLeft,
        Duration staffedLeft,
        Duration workAhead,
        Duration work,
        Duration slack,
        Outlook outlook) {}
