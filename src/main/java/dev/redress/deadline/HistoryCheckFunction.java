package dev.redress.deadline;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The check of the histories in the cloud.
@Named("history-check")
public class HistoryCheckFunction extends OperationFunction {

    HistoryCheckFunction(Operations operations) {
        super("history-check", operations);
    }
}
