package dev.redress.audit;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The check of the audit log in the cloud.
@Named("audit-check")
public class AuditCheckFunction extends OperationFunction {

    AuditCheckFunction(Operations operations) {
        super("audit-check", operations);
    }
}
