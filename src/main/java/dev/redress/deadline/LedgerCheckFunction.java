package dev.redress.deadline;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The check of the clock ledger in the cloud.
@Named("ledger-check")
public class LedgerCheckFunction extends OperationFunction {

    LedgerCheckFunction(Operations operations) {
        super("ledger-check", operations);
    }
}
