package dev.redress.policy;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The watch over missing calendars in the cloud.
@Named("calendar-watch")
public class CalendarWatchFunction extends OperationFunction {

    CalendarWatchFunction(Operations operations) {
        super("calendar-watch", operations);
    }
}
