package dev.redress.assignment;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The assignment of waiting cases in the cloud.
@Named("assignment")
public class AssignmentFunction extends OperationFunction {

    AssignmentFunction(Operations operations) {
        super("assignment", operations);
    }
}
