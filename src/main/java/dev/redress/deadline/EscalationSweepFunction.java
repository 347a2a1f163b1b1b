package dev.redress.deadline;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The escalation sweep in the cloud.
@Named("escalation-sweep")
public class EscalationSweepFunction extends OperationFunction {

    EscalationSweepFunction(Operations operations) {
        super("escalation-sweep", operations);
    }
}
