package dev.redress.security;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The scan of cases for legal risk, in the cloud.
@Named("legal-scan")
public class LegalScanFunction extends OperationFunction {

    LegalScanFunction(Operations operations) {
        super("legal-scan", operations);
    }
}
