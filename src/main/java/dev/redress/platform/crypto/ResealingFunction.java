package dev.redress.platform.crypto;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The sealing anew in the cloud.
@Named("resealing")
public class ResealingFunction extends OperationFunction {

    ResealingFunction(Operations operations) {
        super("resealing", operations);
    }
}
