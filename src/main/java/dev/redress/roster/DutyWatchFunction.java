package dev.redress.roster;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The look for gaps in the duty roster in the cloud.
@Named("duty-watch")
public class DutyWatchFunction extends OperationFunction {

    DutyWatchFunction(Operations operations) {
        super("duty-watch", operations);
    }
}
