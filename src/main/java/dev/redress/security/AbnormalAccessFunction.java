package dev.redress.security;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The look for access that is not normal, in the cloud.
@Named("abnormal-access")
public class AbnormalAccessFunction extends OperationFunction {

    AbnormalAccessFunction(Operations operations) {
        super("abnormal-access", operations);
    }
}
