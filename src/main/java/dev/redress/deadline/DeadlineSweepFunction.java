package dev.redress.deadline;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The deadline sweep in the cloud.
@Named("deadline-sweep")
public class DeadlineSweepFunction extends OperationFunction {

    DeadlineSweepFunction(Operations operations) {
        super("deadline-sweep", operations);
    }
}
