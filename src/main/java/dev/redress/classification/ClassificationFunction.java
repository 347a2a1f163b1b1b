package dev.redress.classification;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The classification of waiting cases in the cloud.
@Named("classification")
public class ClassificationFunction extends OperationFunction {

    ClassificationFunction(Operations operations) {
        super("classification", operations);
    }
}
