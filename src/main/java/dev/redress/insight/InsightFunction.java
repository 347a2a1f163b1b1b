package dev.redress.insight;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The look at what many cases tell, in the cloud.
@Named("insight")
public class InsightFunction extends OperationFunction {

    InsightFunction(Operations operations) {
        super("insight", operations);
    }
}
