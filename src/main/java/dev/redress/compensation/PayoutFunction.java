package dev.redress.compensation;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The payments in the cloud.
@Named("payout")
public class PayoutFunction extends OperationFunction {

    PayoutFunction(Operations operations) {
        super("payout", operations);
    }
}
