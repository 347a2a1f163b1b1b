package dev.redress.security;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The look for open doors in the cloud.
@Named("exposure-check")
public class ExposureCheckFunction extends OperationFunction {

    ExposureCheckFunction(Operations operations) {
        super("exposure-check", operations);
    }
}
