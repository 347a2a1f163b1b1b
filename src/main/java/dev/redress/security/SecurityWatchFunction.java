package dev.redress.security;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The look at what falls due in the registers in the cloud.
@Named("security-watch")
public class SecurityWatchFunction extends OperationFunction {

    SecurityWatchFunction(Operations operations) {
        super("security-watch", operations);
    }
}
