package dev.redress.deadline;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The recount of deadlines in the cloud.
@Named("deadline-recount")
public class DeadlineRecountFunction extends OperationFunction {

    DeadlineRecountFunction(Operations operations) {
        super("deadline-recount", operations);
    }
}
